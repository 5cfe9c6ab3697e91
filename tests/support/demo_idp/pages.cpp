// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "support/demo_idp/pages.h"

namespace warder::demo {

namespace {

std::string escaped(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        switch (c) {
        case '&': out += "&amp;"; break;
        case '<': out += "&lt;"; break;
        case '>': out += "&gt;"; break;
        case '"': out += "&quot;"; break;
        case '\'': out += "&#39;"; break;
        default: out += c;
        }
    }
    return out;
}

HttpResponse page(int status, std::string_view title, const std::string& content)
{
    HttpResponse response;
    response.status = status;
    response.contentType = "text/html; charset=utf-8";
    // Forms end in a redirect to the client's loopback address, which form-action judges too.
    response.headers.emplace_back("Content-Security-Policy",
                                  "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; "
                                  "form-action 'self' http://127.0.0.1:* http://localhost:* http://[::1]:*");
    response.body = "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>" + escaped(title)
        + "</title>\n<style>\n"
          "body { font: 16px/1.5 system-ui, sans-serif; background: #eef1f4; color: #1d2733; display: grid; place-items: center; min-height: 90vh }\n"
          "main { background: #fff; border-radius: 12px; padding: 2rem 2.5rem; width: 24rem; box-shadow: 0 1px 6px #0002 }\n"
          "h1 { font-size: 1.3rem; margin-top: 0 } small { color: #5a6675 }\n"
          "button { font: inherit; padding: .5rem 1rem; border-radius: 8px; border: 1px solid #8a97a6; background: #fff; margin-right: .5rem }\n"
          "button.yes { background: #1d5fd0; border-color: #1d5fd0; color: #fff }\n"
          "input { font: inherit; padding: .4rem .6rem; letter-spacing: .1em; text-transform: uppercase }\n"
          "</style></head>\n<body><main>\n<h1>"
        + escaped(title) + "</h1>\n" + content
        + "\n<p><small>Warder's demonstration provider. It keeps everything in memory and knows one person.</small></p>\n</main></body></html>\n";
    return response;
}

constexpr std::string_view kButtons
    = "<button class=\"yes\" name=\"decision\" value=\"approve\">Sign in as Ada Lovelace</button>\n"
      "<button name=\"decision\" value=\"deny\">Refuse</button></form>";

} // namespace

HttpResponse signInPage(std::string_view request, std::string_view client, const std::vector<std::string>& scopes)
{
    std::string content = "<p><b>" + escaped(client) + "</b> asks for:</p><ul>";
    for (const std::string& scope : scopes)
        content += "<li>" + escaped(scope) + "</li>";
    content += "</ul>\n<form method=\"post\" action=\"/authorize\"><input type=\"hidden\" name=\"request\" value=\"" + escaped(request) + "\">\n";
    return page(200, "Sign in", content + std::string(kButtons));
}

HttpResponse devicePage(std::string_view userCode, std::string_view notice)
{
    std::string content = "<p>" + escaped(notice) + "</p>\n<form method=\"post\" action=\"/device\">\n<p><label>Code <input name=\"user_code\" value=\""
        + escaped(userCode) + "\" autocomplete=\"off\"></label></p>\n";
    return page(200, "Sign in on another device", content + std::string(kButtons));
}

HttpResponse messagePage(int status, std::string_view title, std::string_view text)
{
    return page(status, title, "<p>" + escaped(text) + "</p>");
}

} // namespace warder::demo
