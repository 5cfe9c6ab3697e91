// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <memory>
#include <string>

namespace warder::test {

//! A key with its certificate, as PEM.
struct TestCertificate
{
    std::string certificate;
    std::string key;
};

//! A certificate authority that lives as long as a test: EC P-256, everything made on the spot.
class TestAuthority
{
public:
    TestAuthority()
        : m_key(EVP_EC_gen("P-256"))
        , m_certificate(make("Warder test authority", m_key.get(), "", true))
    { }

    [[nodiscard]] std::string certificate() const { return pemOf(m_certificate.get()); }
    //! `names` as in openssl.cnf: "IP:127.0.0.1,DNS:localhost". `daysLeft` may be negative.
    [[nodiscard]] TestCertificate issue(const std::string& commonName, const std::string& names, int daysLeft = 1) const
    {
        const Key key(EVP_EC_gen("P-256"));
        const Certificate certificate = make(commonName, key.get(), names, false, daysLeft);
        return { pemOf(certificate.get()), pemOf(key.get()) };
    }

private:
    struct Free
    {
        void operator()(EVP_PKEY* key) const { EVP_PKEY_free(key); }
        void operator()(X509* certificate) const { X509_free(certificate); }
        void operator()(BIO* bio) const { BIO_free(bio); }
    };
    using Key = std::unique_ptr<EVP_PKEY, Free>;
    using Certificate = std::unique_ptr<X509, Free>;

    Certificate make(const std::string& commonName, EVP_PKEY* key, const std::string& names, bool isAuthority, int daysLeft = 1) const
    {
        static long serial = 1;
        Certificate certificate(X509_new());
        X509* raw = certificate.get();
        X509_set_version(raw, 2);
        ASN1_INTEGER_set(X509_get_serialNumber(raw), ++serial);
        X509_gmtime_adj(X509_getm_notBefore(raw), -10L * 24 * 3600);
        X509_gmtime_adj(X509_getm_notAfter(raw), static_cast<long>(daysLeft) * 24 * 3600);
        X509_set_pubkey(raw, key);
        X509_NAME_add_entry_by_txt(X509_get_subject_name(raw), "CN", MBSTRING_UTF8,
                                   reinterpret_cast<const unsigned char*>(commonName.c_str()), -1, -1, 0);
        X509_set_issuer_name(raw, X509_get_subject_name(isAuthority ? raw : m_certificate.get()));
        addExtension(raw, NID_basic_constraints, isAuthority ? "critical,CA:TRUE" : "CA:FALSE");
        if (!names.empty())
            addExtension(raw, NID_subject_alt_name, names);
        X509_sign(raw, isAuthority ? key : m_key.get(), EVP_sha256());
        return certificate;
    }
    static void addExtension(X509* certificate, int nid, const std::string& value)
    {
        X509_EXTENSION* extension = X509V3_EXT_conf_nid(nullptr, nullptr, nid, value.c_str());
        X509_add_ext(certificate, extension, -1);
        X509_EXTENSION_free(extension);
    }
    static std::string textOf(BIO* bio)
    {
        char* data = nullptr;
        const long size = BIO_get_mem_data(bio, &data);
        return { data, static_cast<std::size_t>(size) };
    }
    static std::string pemOf(X509* certificate)
    {
        const std::unique_ptr<BIO, Free> bio(BIO_new(BIO_s_mem()));
        PEM_write_bio_X509(bio.get(), certificate);
        return textOf(bio.get());
    }
    static std::string pemOf(EVP_PKEY* key)
    {
        const std::unique_ptr<BIO, Free> bio(BIO_new(BIO_s_mem()));
        PEM_write_bio_PrivateKey(bio.get(), key, nullptr, nullptr, 0, nullptr, nullptr);
        return textOf(bio.get());
    }

    Key m_key;
    Certificate m_certificate;
};

} // namespace warder::test
