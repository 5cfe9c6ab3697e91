// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ports/http_transport.h"

#include <functional>
#include <list>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace warder::test {

//! What was sent, with the body in the clear.
struct SentRequest
{
    std::string url;
    core::HttpRequest::Method method = core::HttpRequest::Method::Get;
    std::vector<core::HttpHeader> headers;
    std::string body;
};

//! A script of answers: a request is answered by the first route whose address begins its URL, from the event loop of
//! FakeTime, or hangs until the test answers it.
class FakeHttpTransport final : public core::HttpTransport
{
public:
    using Answer = Result<core::HttpResponse>;

    explicit FakeHttpTransport(TimerService& timers)
        : m_timers(timers)
    { }
    ~FakeHttpTransport() override;

    [[nodiscard]] std::unique_ptr<Call> send(core::HttpRequest request, std::function<void(Answer)> done) override;

    //! Answers every request to `url` by `handler`; the newest route of an address wins.
    void route(std::string url, std::function<Answer(const SentRequest&)> handler);
    void routeJson(std::string url, std::string json, int status = 200);
    //! Requests to `url` hang from now on, until release().
    void hang(std::string url);
    //! Answers the oldest hanging request.
    void release(Answer answer);
    [[nodiscard]] std::size_t hanging() const { return m_hanging.size(); }

    [[nodiscard]] const std::vector<SentRequest>& sent() const { return m_sent; }
    [[nodiscard]] int countOf(const std::string& url) const;

    [[nodiscard]] static core::HttpResponse json(std::string body, int status = 200);

private:
    class Exchange;
    struct Route
    {
        std::string url;
        std::function<Answer(const SentRequest&)> handler; //!< empty: hangs
    };

    TimerService& m_timers;
    std::list<Route> m_routes;
    std::vector<SentRequest> m_sent;
    std::list<Exchange*> m_hanging;
};

} // namespace warder::test
