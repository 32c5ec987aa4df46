namespace Prongsai.Site.Sharing;

/// <summary>Where other services take an address to share it. Plain links: nothing is asked of those services until a reader follows one.</summary>
public static class ShareAddresses
{
    public static string Line(string page) => "https://social-plugins.line.me/lineit/share?url=" + Uri.EscapeDataString(page);

    public static string Facebook(string page) => "https://www.facebook.com/sharer/sharer.php?u=" + Uri.EscapeDataString(page);
}
