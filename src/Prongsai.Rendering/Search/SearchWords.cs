using System.Buffers;
using System.Text.Json;
using Prongsai.Core.Localization;
using Prongsai.Core.Text;

namespace Prongsai.Rendering.Search;

/// <summary>
/// What people type and what they mean by it, as the theme's strings have it: one script file a culture that sets the variable
/// <c>prongsaiWords</c>, for the search page and the filter of items. The theme's <c>thai.js</c> reads the rules; Thai is packed.
/// </summary>
internal static class SearchWords
{
    private const int FirstCapacity = 4 * 1024;

    /// <summary>The Thai Kedmanee keyboard, in the order of the English keys in <c>thai.js</c>: each row, then the same with shift.</summary>
    private const string Keyboard =
        "ๅ/-ภถุึคตจขชๆไำพะัีรนยบลฟหกดเ้่าสวงผปแอิืทมใฝ+๑๒๓๔ู฿๕๖๗๘๙๐\"ฎฑธํ๊ณฯญฐ,ฤฆฏโฌ็๋ษศซ.()ฉฮฺ์?ฒฬฦ";

    private static readonly string[] Parts = ["synonyms", "compounds", "idle", "items"];

    /// <summary>The name of a culture's words among the assets.</summary>
    public static string NameOf(Culture culture) => $"search-words.{culture}.js";

    public static byte[] Write(StringTable strings)
    {
        var buffer = new ArrayBufferWriter<byte>(FirstCapacity);
        buffer.Write("var prongsaiWords="u8);
        using (var json = new Utf8JsonWriter(buffer, JsonText.Line))
        {
            json.WriteStartObject();
            foreach (var part in Parts)
            {
                json.WriteString(part, PackedThai.Of(strings.Find("search." + part) ?? ""));
            }

            json.WriteString("keys", PackedThai.Of(Keyboard));
            json.WriteEndObject();
        }

        buffer.Write(";\n"u8);
        return buffer.WrittenSpan.ToArray();
    }
}
