using System.ComponentModel;
using System.Diagnostics;

namespace Prongsai.Cli.Hosting;

/// <summary>The browser that this person's system opens addresses with.</summary>
internal static class DefaultBrowser
{
    /// <summary>Opens one of our own addresses. Where the system has no way to, the address that was printed is what remains.</summary>
    public static void Open(Uri address)
    {
        try
        {
            using var browser = Process.Start(new ProcessStartInfo(address.AbsoluteUri) { UseShellExecute = true });
        }
        catch (Exception e) when (e is Win32Exception or PlatformNotSupportedException or InvalidOperationException)
        {
            // a machine without a browser
        }
    }
}
