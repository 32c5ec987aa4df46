using Prongsai.Core.Model;

namespace Prongsai.Links.Judging;

/// <summary>What an answer's status means. A page that keeps programs out leaves the link unverifiable, not broken.</summary>
internal static class StatusJudge
{
    private const int ShortText = 600;

    private static readonly string[] ChallengeTitles =
        ["just a moment", "attention required! | cloudflare", "checking your browser", "ddos-guard", "verify you are human"];

    private static readonly string[] ChallengeWords =
    [
        "verify you are human", "are you a robot", "complete the captcha", "solve this captcha", "checking your browser before",
        "enable javascript and cookies to continue", "ยืนยันว่าคุณไม่ใช่", "ยืนยันว่าท่านไม่ใช่โปรแกรม",
    ];

    public static LinkFinding? Judge(JudgedLink link)
    {
        var status = link.Fetched.Status ?? 0;
        var shown = Amount.Of(status);
        return status switch
        {
            _ when IsChallenge(link) => LinkFinding.Of(LinkReasons.BotWall, shown),
            204 or 205 => LinkFinding.Of(LinkReasons.Empty),
            >= 200 and < 300 => null,
            401 or 407 => LinkFinding.Of(LinkReasons.SignIn, shown),
            403 or 406 or 451 => LinkFinding.Of(LinkReasons.BotWall, shown),
            429 => LinkFinding.Of(LinkReasons.TooManyRequests),
            _ => LinkFinding.Of(LinkReasons.BadStatus, shown),
        };
    }

    /// <summary>
    /// The words of a challenge count only on a short page without a password field, since ordinary forms may hold a captcha.
    /// </summary>
    private static bool IsChallenge(JudgedLink link) =>
        link.Fetched.IsChallenge
        || link.Headlines.Any(h => ChallengeTitles.Any(w => h.Contains(w, StringComparison.OrdinalIgnoreCase)))
        || (link.Page is { Text: { Length: < ShortText } text, AsksForPassword: false }
            && ChallengeWords.Any(w => text.Contains(w, StringComparison.OrdinalIgnoreCase)));
}
