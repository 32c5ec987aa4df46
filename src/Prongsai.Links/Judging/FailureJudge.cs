using Prongsai.Core.Model;
using Prongsai.Links.Fetching;
using Prongsai.Links.Reading;

namespace Prongsai.Links.Judging;

/// <summary>What a failure to get content means for an evaluator.</summary>
internal static class FailureJudge
{
    public static LinkFinding? Judge(Fetched fetched) => fetched.Failure switch
    {
        FetchFailure.None => null,
        FetchFailure.NoAnswer => LinkFinding.Of(LinkReasons.NoAnswer, Amount.Seconds(fetched.Allowed)),
        FetchFailure.Unfinished => LinkFinding.Of(LinkReasons.Unfinished, Amount.Seconds(fetched.LastByte ?? fetched.Allowed)),
        FetchFailure.HostUnknown => LinkFinding.Of(LinkReasons.HostUnknown, fetched.Detail),
        FetchFailure.RedirectLoop => LinkFinding.Of(LinkReasons.RedirectLoop, fetched.Detail),
        FetchFailure.CookieLoop => LinkFinding.Of(LinkReasons.BotWall, Amount.Of(fetched.Status ?? 0)),
        FetchFailure.BadRedirect => LinkFinding.Of(LinkReasons.BadRedirect, ShownText.Of(fetched.Detail) ?? "?"),
        FetchFailure.Certificate => LinkFinding.Of(LinkReasons.Certificate),
        FetchFailure.CertificateChain => LinkFinding.Of(LinkReasons.CertificateChain),
        FetchFailure.PrivateAddress => LinkFinding.Of(LinkReasons.PrivateAddress, fetched.Detail),
        FetchFailure.Unreadable => LinkFinding.Of(LinkReasons.Unreadable),
        FetchFailure.RunLimit => LinkFinding.Of(LinkReasons.RunLimit),
        _ => LinkFinding.Of(LinkReasons.ConnectionFailed),
    };
}
