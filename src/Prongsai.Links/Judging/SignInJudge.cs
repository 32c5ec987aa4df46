using System.Collections.Frozen;
using Prongsai.Core.Model;

namespace Prongsai.Links.Judging;

/// <summary>Whether the page asks to sign in, or to request access, before it shows anything.</summary>
internal static class SignInJudge
{
    private const int ShortText = 800;

    private static readonly FrozenSet<string> SignInHosts = new[]
    {
        "accounts.google.com", "login.microsoftonline.com", "login.live.com", "login.yahoo.com", "appleid.apple.com", "access.line.me",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly string[] SharingHosts =
        ["google.com", "onedrive.live.com", "1drv.ms", "sharepoint.com", "facebook.com", "dropbox.com"];

    private static readonly string[] SignInPaths =
        ["/login", "/signin", "/sign-in", "/log-in", "/wp-login", "/user/login", "/checkpoint", "servicelogin", "/auth/"];

    private static readonly string[] SignInTitles = ["log in", "login", "sign in", "signin", "เข้าสู่ระบบ", "ลงชื่อเข้าใช้", "ล็อกอิน"];

    private static readonly string[] WallWords =
    [
        "you need permission", "access denied", "you don't have access", "sign in to continue", "you must log in to continue", "log in to continue",
        "คุณต้องมีสิทธิ์", "ต้องมีสิทธิ์เข้าถึง", "คุณต้องเข้าสู่ระบบ", "ท่านต้องเข้าสู่ระบบ", "กรุณาเข้าสู่ระบบ", "โปรดเข้าสู่ระบบ", "เข้าสู่ระบบเพื่อดำเนินการต่อ",
    ];

    /// <summary>Counted on file-sharing hosts only: on an agency's own pages these words are about requests for public services.</summary>
    private static readonly string[] SharingWords =
        ["you need access", "request access", "ขอสิทธิ์", "this content isn't available right now", "ไม่สามารถดูเนื้อหานี้ได้ในขณะนี้"];

    public static IEnumerable<LinkFinding> Judge(JudgedLink link)
    {
        if (IsSignInAddress(link.FinalAddress) || IsPasswordPage(link) || IsWall(link))
        {
            yield return LinkFinding.Of(LinkReasons.SignIn, link.FinalAddress.Host);
        }
    }

    public static bool IsSharingHost(Uri address) => SharingHosts.Any(h => IsAtOrBelow(address.IdnHost, h));

    public static bool IsSignInHost(Uri address) => SignInHosts.Contains(address.IdnHost);

    private static bool IsSignInAddress(Uri address) =>
        IsSignInHost(address) || (IsAtOrBelow(address.IdnHost, "facebook.com") && HasSignInPath(address));

    /// <summary>True where a sign-in form is all that the page shows; many sites have a small one beside their content.</summary>
    private static bool IsPasswordPage(JudgedLink link) => link.Page is { AsksForPassword: true } page
        && (page.Text.Length < ShortText || HasSignInPath(link.FinalAddress) || Says(link.Headlines, SignInTitles));

    private static bool IsWall(JudgedLink link) => link.Page is { } page
        && (Says(link.Headlines, WallWords)
            || (page.Text.Length < ShortText && Says([page.Text], WallWords))
            || (IsSharingHost(link.FinalAddress) && Says([page.Text, .. link.Headlines], [.. WallWords, .. SharingWords])));

    private static bool HasSignInPath(Uri address) =>
        SignInPaths.Any(p => address.AbsolutePath.Contains(p, StringComparison.OrdinalIgnoreCase));

    private static bool Says(IEnumerable<string> texts, string[] words) =>
        texts.Any(t => words.Any(w => t.Contains(w, StringComparison.OrdinalIgnoreCase)));

    private static bool IsAtOrBelow(string host, string above) =>
        host.Equals(above, StringComparison.OrdinalIgnoreCase) || host.EndsWith("." + above, StringComparison.OrdinalIgnoreCase);
}
