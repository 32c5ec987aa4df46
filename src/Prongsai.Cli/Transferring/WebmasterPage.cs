using System.Globalization;
using System.Text;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;

namespace Prongsai.Cli.Transferring;

/// <summary>The page that a zip of the site brings along for whoever puts it on the host: Thai, then English, lines ended as Windows does.</summary>
internal static class WebmasterPage
{
    public const string Name = "READ-ME.txt";

    private const int EditionLength = 12;
    private const string Unknown = "-";

    /// <param name="summary">What the site says of itself; null where it says nothing.</param>
    /// <param name="manifestHash">The hash of its manifest.</param>
    /// <param name="files">How many files it has.</param>
    public static byte[] Of(AgencySummary? summary, string manifestHash, int files)
    {
        using var stream = typeof(WebmasterPage).Assembly.GetManifestResourceStream("webmaster.txt")
            ?? throw new InvalidOperationException("The page for webmasters is not in the program.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var text = reader.ReadToEnd()
            .Replace("{name}", summary?.Name.For(Culture.Thai).Text ?? Unknown, StringComparison.Ordinal)
            .Replace("{name.en}", summary?.Name.For(Culture.English).Text ?? Unknown, StringComparison.Ordinal)
            .Replace("{address}", summary?.BaseAddress.AbsoluteUri ?? Unknown, StringComparison.Ordinal)
            .Replace("{edition}", manifestHash[..EditionLength], StringComparison.Ordinal)
            .Replace("{files}", files.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        return Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\r\n"));
    }
}
