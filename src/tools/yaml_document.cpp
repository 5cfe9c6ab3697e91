// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "tools/yaml_document.h"

#include "codec/text.h"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <map>
#include <optional>
#include <sstream>

namespace warder::tools {

namespace {

constexpr std::size_t kMaxDepth = 32;
constexpr std::size_t kMaxNodes = 20'000;
constexpr std::size_t kMaxBytes = 1024 * 1024;
constexpr std::size_t kMaxDocuments = 64;

std::size_t lineOf(const YAML::Mark& mark)
{
    return mark.line < 0 ? 0 : static_cast<std::size_t>(mark.line) + 1;
}

// Builds the values of one document from the parser's events. After a problem the rest is let pass.
class Builder final : public YAML::EventHandler
{
public:
    void OnDocumentStart(const YAML::Mark& mark) override
    {
        (void)mark;
        m_root = {};
        m_open.clear();
        m_anchors.clear();
    }
    void OnDocumentEnd() override { }
    void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override { close({ begin(YamlNode::Kind::Null, mark), anchor, {} }); }
    void OnAlias(const YAML::Mark& mark, YAML::anchor_t anchor) override
    {
        const auto found = m_anchors.find(anchor);
        if (found == m_anchors.end()) {
            fail("an alias names something that is not complete yet", lineOf(mark));
            return;
        }
        if (!charge(found->second, lineOf(mark)))
            return;
        YamlNode copy = found->second;
        copy.line = lineOf(mark);
        copy.isAliased = true;
        close({ std::move(copy), 0, {} });
    }
    void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor, const std::string& value) override
    {
        YamlNode node = begin(YamlNode::Kind::Scalar, mark);
        node.text = value;
        node.isPlain = tag == "?";
        close({ std::move(node), anchor, {} });
    }
    void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor, YAML::EmitterStyle::value style) override
    {
        (void)tag;
        open(YamlNode::Kind::Sequence, mark, anchor, style);
    }
    void OnSequenceEnd() override { closeOpen(); }
    void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor, YAML::EmitterStyle::value style) override
    {
        (void)tag;
        open(YamlNode::Kind::Map, mark, anchor, style);
    }
    void OnMapEnd() override { closeOpen(); }

    [[nodiscard]] const std::optional<Problem>& problem() const { return m_problem; }
    [[nodiscard]] YamlNode takeRoot() { return std::move(m_root); }

private:
    struct Frame
    {
        YamlNode node;
        YAML::anchor_t anchor = 0;
        std::optional<YamlNode> key; //!< of a map, whose value comes next
    };

    void fail(std::string why, std::size_t line)
    {
        if (!m_problem)
            m_problem = Problem { std::move(why), line };
    }
    static YamlNode begin(YamlNode::Kind kind, const YAML::Mark& mark)
    {
        YamlNode node;
        node.kind = kind;
        node.line = lineOf(mark);
        return node;
    }
    void open(YamlNode::Kind kind, const YAML::Mark& mark, YAML::anchor_t anchor, YAML::EmitterStyle::value style)
    {
        if (m_open.size() >= kMaxDepth) {
            fail("it is nested too deeply", lineOf(mark));
            ++m_tooDeep;
            return;
        }
        YamlNode node = begin(kind, mark);
        node.isFlow = style == YAML::EmitterStyle::Flow;
        m_open.push_back({ std::move(node), anchor, {} });
    }
    void closeOpen()
    {
        if (m_tooDeep > 0) {
            --m_tooDeep;
            return;
        }
        Frame frame = std::move(m_open.back());
        m_open.pop_back();
        if (frame.node.isMap())
            finishMap(frame.node);
        close(std::move(frame));
    }
    // What a value costs with everything in it: aliases of aliases grow without end otherwise.
    bool charge(const YamlNode& node, std::size_t line)
    {
        ++m_nodes;
        m_bytes += node.text.size();
        if (m_nodes > kMaxNodes || m_bytes > kMaxBytes) {
            fail("it holds too many values", line);
            return false;
        }
        return std::ranges::all_of(node.items, [&](const YamlNode& item) { return charge(item, line); })
            && std::ranges::all_of(node.members, [&](const YamlMember& member) { return charge(member.key, line) && charge(member.value, line); });
    }
    void close(Frame frame)
    {
        if (m_problem || m_tooDeep > 0)
            return;
        if (frame.anchor != 0) {
            frame.node.isAliased = true;
            if (!charge(frame.node, frame.node.line))
                return;
            m_anchors[frame.anchor] = frame.node;
        }
        if (frame.node.kind == YamlNode::Kind::Null || frame.node.isScalar()) {
            YamlNode leaf;
            leaf.text = frame.node.text;
            if (!charge(leaf, frame.node.line))
                return;
        }
        if (m_open.empty()) {
            m_root = std::move(frame.node);
            return;
        }
        Frame& parent = m_open.back();
        if (parent.node.isSequence()) {
            parent.node.items.push_back(std::move(frame.node));
        } else if (!parent.key) {
            if (!frame.node.isScalar())
                fail("a name in a map is no plain text", frame.node.line);
            parent.key = std::move(frame.node);
        } else {
            parent.node.members.push_back({ std::move(*parent.key), std::move(frame.node) });
            parent.key.reset();
        }
    }
    void finishMap(YamlNode& map)
    {
        std::vector<std::string_view> names;
        for (const YamlMember& member : map.members)
            names.push_back(member.key.text);
        std::ranges::sort(names);
        if (const auto twice = std::ranges::adjacent_find(names); twice != names.end()) {
            const std::string name(*twice);
            std::size_t line = map.line;
            for (const YamlMember& member : map.members) {
                if (member.key.text == name)
                    line = member.key.line;
            }
            fail("a name is there twice", line);
            return;
        }
        takeMerges(map);
    }
    void takeMerges(YamlNode& map)
    {
        const auto merge = std::ranges::find_if(map.members, [](const YamlMember& member) { return member.key.isPlain && member.key.text == "<<"; });
        if (merge == map.members.end() || m_problem)
            return;
        const YamlNode source = std::move(merge->value);
        map.members.erase(merge);
        const auto take = [&](const YamlNode& from) {
            for (const YamlMember& member : from.members) {
                if (!map.find(member.key.text) && charge(member.value, member.key.line)) {
                    map.members.push_back(member);
                    map.isAliased = true;
                }
            }
        };
        take(source);
        for (const YamlNode& item : source.items)
            take(item);
    }

    YamlNode m_root;
    std::vector<Frame> m_open;
    std::map<YAML::anchor_t, YamlNode> m_anchors;
    std::optional<Problem> m_problem;
    std::size_t m_tooDeep = 0;
    std::size_t m_nodes = 0;
    std::size_t m_bytes = 0;
};

} // namespace

const YamlNode* YamlNode::find(std::string_view name) const
{
    const auto found = std::ranges::find_if(members, [name](const YamlMember& member) { return member.key.text == name; });
    return found == members.end() ? nullptr : &found->value;
}

const YamlMember* YamlNode::findIgnoringCase(std::string_view name) const
{
    const auto found = std::ranges::find_if(members, [name](const YamlMember& member) { return codec::equalsIgnoringCase(member.key.text, name); });
    return found == members.end() ? nullptr : &*found;
}

std::string YamlNode::textAt(std::string_view name) const
{
    const YamlNode* value = find(name);
    return value && value->isScalar() ? value->text : std::string();
}

bool YamlNode::isSame(const YamlNode& other) const
{
    if (kind != other.kind || text != other.text)
        return false;
    const auto isSameMember = [](const YamlMember& a, const YamlMember& b) { return a.key.text == b.key.text && a.value.isSame(b.value); };
    return std::ranges::equal(items, other.items, [](const YamlNode& a, const YamlNode& b) { return a.isSame(b); })
        && std::ranges::equal(members, other.members, isSameMember);
}

Parsed<std::vector<YamlNode>> parseYaml(std::string_view text)
{
    if (!codec::isValidUtf8(text) || text.find('\0') != std::string_view::npos)
        return Problem { "it is no text in UTF-8", 0 };
    std::vector<YamlNode> documents;
    // yaml-cpp throws; nothing of it goes further than this.
    try {
        std::istringstream stream { std::string(text) };
        YAML::Parser parser(stream);
        Builder builder;
        while (documents.size() < kMaxDocuments && parser.HandleNextDocument(builder)) {
            if (builder.problem())
                return *builder.problem();
            documents.push_back(builder.takeRoot());
        }
    } catch (const YAML::Exception& exception) {
        return Problem { "it is no YAML: " + codec::sanitizeForDisplay(exception.msg, 200), lineOf(exception.mark) };
    } catch (const std::exception&) {
        return Problem { "it is no YAML", 0 };
    }
    return documents;
}

} // namespace warder::tools
