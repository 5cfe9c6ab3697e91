// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "support/fake_http_transport.h"

#include <algorithm>

namespace warder::test {

class FakeHttpTransport::Exchange final : public PendingCall<Answer>
{
public:
    Exchange(FakeHttpTransport& transport, Done done)
        : PendingCall(std::move(done))
        , m_transport(&transport)
    { }
    ~Exchange() override
    {
        if (m_transport)
            m_transport->m_hanging.remove(this);
    }
    void answerSoon(Answer answer)
    {
        m_answer = std::move(answer);
        m_timer = m_transport->m_timers.soon([this] { complete(std::move(m_answer)); });
    }
    void letGo() { m_transport = nullptr; }

private:
    FakeHttpTransport* m_transport;
    Answer m_answer;
    std::unique_ptr<Call> m_timer;
};

FakeHttpTransport::~FakeHttpTransport()
{
    for (Exchange* exchange : m_hanging)
        exchange->letGo();
}

std::unique_ptr<Call> FakeHttpTransport::send(core::HttpRequest request, std::function<void(Answer)> done)
{
    m_sent.push_back({ request.url, request.method, request.headers, request.body.copyToInsecureString() });
    auto exchange = std::make_unique<Exchange>(*this, std::move(done));
    const auto route = std::ranges::find_if(m_routes, [&](const Route& candidate) { return request.url.starts_with(candidate.url); });
    if (route == m_routes.end())
        exchange->answerSoon(core::HttpResponse { 404, {}, {} });
    else if (!route->handler)
        m_hanging.push_back(exchange.get());
    else
        exchange->answerSoon(route->handler(m_sent.back()));
    return exchange;
}

void FakeHttpTransport::route(std::string url, std::function<Answer(const SentRequest&)> handler)
{
    m_routes.push_front({ std::move(url), std::move(handler) });
}

void FakeHttpTransport::routeJson(std::string url, std::string body, int status)
{
    route(std::move(url), [body = std::move(body), status](const SentRequest&) -> Answer { return json(body, status); });
}

void FakeHttpTransport::hang(std::string url)
{
    route(std::move(url), nullptr);
}

void FakeHttpTransport::release(Answer answer)
{
    Exchange* exchange = m_hanging.front();
    m_hanging.pop_front();
    exchange->answerSoon(std::move(answer));
}

int FakeHttpTransport::countOf(const std::string& url) const
{
    return static_cast<int>(std::ranges::count_if(m_sent, [&](const SentRequest& request) { return request.url.starts_with(url); }));
}

core::HttpResponse FakeHttpTransport::json(std::string body, int status)
{
    return { status, { { "content-type", "application/json" } }, std::move(body) };
}

} // namespace warder::test
