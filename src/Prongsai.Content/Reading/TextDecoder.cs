using System.Globalization;
using System.Text;
using Prongsai.Content.Diagnostics;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Text;

namespace Prongsai.Content.Reading;

/// <summary>Turns a file's bytes into text, strictly: UTF-8, or UTF-16 that says so. Never replaces what it cannot read.</summary>
internal static class TextDecoder
{
    private const int ShownBytes = 4;

    private static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);

    /// <summary>The file's text, or null after a diagnostic.</summary>
    public static SourceFile? Decode(string path, ReadOnlySpan<byte> bytes, DiagnosticBag diagnostics)
    {
        try
        {
            return new SourceFile(path, bytes switch
            {
                [0xEF, 0xBB, 0xBF, ..] => StrictUtf8.GetString(bytes[3..]),
                [0xFF, 0xFE, ..] => new UnicodeEncoding(false, false, true).GetString(bytes[2..]),
                [0xFE, 0xFF, ..] => new UnicodeEncoding(true, false, true).GetString(bytes[2..]),
                _ => StrictUtf8.GetString(bytes),
            });
        }
        catch (DecoderFallbackException)
        {
            Report(path, bytes, diagnostics);
            return null;
        }
    }

    private static void Report(string path, ReadOnlySpan<byte> bytes, DiagnosticBag diagnostics)
    {
        var good = 0;
        while (good < bytes.Length && Rune.DecodeFromUtf8(bytes[good..], out _, out var used) == System.Buffers.OperationStatus.Done)
        {
            good += used;
        }

        var text = Encoding.UTF8.GetString(bytes);
        var offset = Math.Min(Encoding.UTF8.GetCharCount(bytes[..good]), text.Length);
        var shown = Convert.ToHexString(bytes.Slice(good, Math.Min(ShownBytes, bytes.Length - good)));
        diagnostics.Add(ReadDiagnostics.NotUtf8, new SourceFile(path, text).Span(offset, Math.Min(1, text.Length - offset)), Spaced(shown), Guess(bytes));
    }

    private static string Spaced(string hex) => string.Join(' ', hex.Chunk(2).Select(c => new string(c)));

    /// <summary>Thai in TIS-620 and Windows-874 is bytes A1 to FB and hardly any other above 7F.</summary>
    private static string Guess(ReadOnlySpan<byte> bytes)
    {
        var high = 0;
        var thai = 0;
        foreach (var b in bytes)
        {
            high += b >= 0x80 ? 1 : 0;
            thai += b is >= 0xA1 and <= 0xFB ? 1 : 0;
        }

        return thai * 10 >= high * 9 ? "TIS-620 / Windows-874?" : string.Create(CultureInfo.InvariantCulture, $"{high - thai} / {high}");
    }
}
