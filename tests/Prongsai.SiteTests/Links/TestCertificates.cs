using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Prongsai.SiteTests.Links;

/// <summary>Certificates that no browser accepts.</summary>
internal static class TestCertificates
{
    private const string Name = "CN=agency.test";

    public static X509Certificate2 SelfSigned(bool expired)
    {
        using var key = RSA.Create(2048);
        var request = Request(Name, key);
        var now = DateTimeOffset.UtcNow;
        return Usable(expired ? request.CreateSelfSigned(now.AddYears(-2), now.AddDays(-10)) : request.CreateSelfSigned(now.AddDays(-1), now.AddYears(1)));
    }

    /// <summary>Signed by an authority that the server does not send and nobody knows.</summary>
    public static X509Certificate2 OfUnknownIssuer()
    {
        using var issuerKey = RSA.Create(2048);
        using var key = RSA.Create(2048);
        var issuerRequest = new CertificateRequest("CN=Unknown Issuer", issuerKey, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        issuerRequest.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        var now = DateTimeOffset.UtcNow;
        using var issuer = issuerRequest.CreateSelfSigned(now.AddDays(-2), now.AddYears(2));
        using var bare = Request(Name, key).Create(issuer, now.AddDays(-1), now.AddYears(1), [1, 2, 3, 4]);
        return Usable(bare.CopyWithPrivateKey(key));
    }

    private static CertificateRequest Request(string name, RSA key)
    {
        var request = new CertificateRequest(name, key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName("*.agency.test");
        names.AddDnsName("agency.test");
        request.CertificateExtensions.Add(names.Build());
        return request;
    }

    private static X509Certificate2 Usable(X509Certificate2 certificate)
    {
        using (certificate)
        {
            return X509CertificateLoader.LoadPkcs12(certificate.Export(X509ContentType.Pkcs12), null);
        }
    }
}
