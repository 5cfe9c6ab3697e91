// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>

class QDebug;

namespace warder {

//! Bytes that must not outlive their use. Move-only; wiped when destroyed, moved from or assigned over. Never printed.
//!
//! `Locked` memory (sodium_malloc: locked, guarded, left out of dumps) is for keys, refresh tokens and client secrets;
//! `Ordinary` memory for access tokens, of which there may be thousands.
class Secret
{
public:
    enum class Memory {
        Locked,
        Ordinary,
    };

    Secret() = default;
    ~Secret();
    Secret(Secret&& other) noexcept;
    Secret& operator=(Secret&& other) noexcept;
    Secret(const Secret&) = delete;
    Secret& operator=(const Secret&) = delete;

    //! A secret of `size` bytes, written by `fill`.
    [[nodiscard]] static Secret create(std::size_t size,
                                       const std::function<void(std::span<std::byte>)>& fill,
                                       Memory memory = Memory::Locked);
    //! Copies `text`; the caller wipes or forgets its own copy.
    [[nodiscard]] static Secret copyOf(std::string_view text, Memory memory = Memory::Locked);
    //! Takes `text` and wipes it.
    [[nodiscard]] static Secret take(std::string& text, Memory memory = Memory::Locked);

    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    [[nodiscard]] std::size_t size() const { return m_size; }
    //! Constant time for equal sizes.
    [[nodiscard]] bool equals(const Secret& other) const;
    [[nodiscard]] bool equals(std::string_view other) const;
    //! Shows the bytes for the length of the call.
    template<class Fn>
    decltype(auto) reveal(Fn&& fn) const
    {
        return std::forward<Fn>(fn)(std::span<const std::byte>(m_data, m_size));
    }
    //! Shows the bytes as text for the length of the call.
    template<class Fn>
    decltype(auto) revealText(Fn&& fn) const
    {
        return std::forward<Fn>(fn)(
            std::string_view(reinterpret_cast<const char*>(m_data), m_size));
    }
    [[nodiscard]] Secret clone() const;
    //! A copy that nobody wipes: for interfaces that take no Secret (HTTP headers, a reply on the socket).
    [[nodiscard]] std::string copyToInsecureString() const;

private:
    void wipe() noexcept;

    std::byte* m_data = nullptr;
    std::size_t m_size = 0;
    Memory m_memory = Memory::Locked;
};

//! Overwrites the text's memory and empties it.
void wipe(std::string& text);

//! SHA-256 of a secret as lower-case hexadecimal: what a client sends to say which token was refused.
[[nodiscard]] std::string sha256Hex(const Secret& secret);
[[nodiscard]] std::string sha256Hex(std::string_view text);

//! Prints ‹secret›.
QDebug operator<<(QDebug debug, const Secret& secret);

} // namespace warder
