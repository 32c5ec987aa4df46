namespace Prongsai.Links.Fetching;

/// <summary>Why no content came, as far as the network tells.</summary>
internal enum FetchFailure
{
    None,
    NoAnswer,
    Unfinished,
    ConnectionFailed,
    HostUnknown,
    NameUnanswered,
    Unreachable,
    RedirectLoop,
    CookieLoop,
    BadRedirect,
    Certificate,
    CertificateChain,
    PrivateAddress,
    RunLimit,
}
