using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Prongsai.Preview.Overlay;

/// <summary>What the preview adds to pages when it sends them; nothing of it ever is in a site.</summary>
internal static class PreviewPage
{
    /// <summary>Addresses below this one are the preview's own. No file of a site has it, for names with a dot in front are not planned.</summary>
    public const string OwnFolder = "/.preview/";

    public const string Script = OwnFolder + "preview.js";

    public const string Style = OwnFolder + "preview.css";

    public const string Updates = OwnFolder + "updates";

    /// <summary>A page with the script that follows the preview, put in before its body ends.</summary>
    public static ImmutableArray<ReadOnlyMemory<byte>> Add(ReadOnlyMemory<byte> page, int version)
    {
        var end = page.Span.LastIndexOf("</body>"u8);
        var at = end < 0 ? page.Length : end;
        return [page[..at], Encoding.UTF8.GetBytes(ScriptOf(version)), page[at..]];
    }

    /// <summary>The page that stands there until a first site could be made. The script shows on it what is wrong.</summary>
    public static byte[] Waiting() => Encoding.UTF8.GetBytes(
        $"""
        <!DOCTYPE html>
        <html lang="th">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>ยังสร้างเว็บไซต์ไม่ได้ · Not built yet</title>
        </head>
        <body>
        <h1>ยังสร้างเว็บไซต์ไม่ได้</h1>
        <p>แก้ตามรายการแล้วบันทึก หน้านี้จะเปลี่ยนเป็นเว็บไซต์เอง</p>
        <p lang="en">The site could not be made yet. Mend what is listed and save: this page becomes the site by itself.</p>
        {ScriptOf(0)}
        </body>
        </html>

        """);

    /// <summary>A file of the preview's own.</summary>
    public static byte[] File(string name)
    {
        using var stream = typeof(PreviewPage).Assembly.GetManifestResourceStream(name) ?? throw new FileNotFoundException(name);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private static string ScriptOf(int version) =>
        string.Create(CultureInfo.InvariantCulture, $"""<script src="{Script}" data-version="{version}" defer></script>""");
}
