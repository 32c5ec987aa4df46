using System.Text;
using Prongsai.Content.Diagnostics;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Text;

namespace Prongsai.Content.Reading;

/// <summary>Turns a file's bytes into text, strictly: UTF-8, or UTF-16 that says so. Never replaces what it cannot read.</summary>
internal static class TextDecoder
{
    private const int ShownBytes = 4;

    private const string Utf16 = "UTF-16";

    private static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);

    /// <summary>The file's text, or null after a diagnostic.</summary>
    public static SourceFile? Decode(string path, ReadOnlySpan<byte> bytes, DiagnosticBag diagnostics)
    {
        if (FileKind.Of(bytes) is { } kind)
        {
            diagnostics.Add(SyntaxDiagnostics.NotText, new SourceFile(path, "").Span(0, 0), kind);
            return null;
        }

        try
        {
            switch (bytes)
            {
                case [0xEF, 0xBB, 0xBF, ..]:
                    return new SourceFile(path, StrictUtf8.GetString(bytes[3..]));
                case [0xFF, 0xFE, ..]:
                    return new SourceFile(path, new UnicodeEncoding(false, false, true).GetString(bytes[2..]));
                case [0xFE, 0xFF, ..]:
                    return new SourceFile(path, new UnicodeEncoding(true, false, true).GetString(bytes[2..]));
                case var _ when IsUnmarkedUtf16(bytes):
                    Report(path, bytes, 0, Utf16, diagnostics);
                    return null;
                default:
                    return new SourceFile(path, StrictUtf8.GetString(bytes));
            }
        }
        catch (DecoderFallbackException)
        {
            var good = GoodPart(bytes);
            Report(path, bytes, good, bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] ? Utf16 : Guess(bytes, good), diagnostics);
            return null;
        }
    }

    private static void Report(string path, ReadOnlySpan<byte> bytes, int good, string guess, DiagnosticBag diagnostics)
    {
        var text = Encoding.UTF8.GetString(bytes);
        var offset = Math.Min(Encoding.UTF8.GetCharCount(bytes[..good]), text.Length);
        var shown = Convert.ToHexString(bytes.Slice(good, Math.Min(ShownBytes, bytes.Length - good)));
        diagnostics.Add(ReadDiagnostics.NotUtf8, new SourceFile(path, text).Span(offset, Math.Min(1, text.Length - offset)), Spaced(shown), guess);
    }

    /// <summary>How many bytes from the start are UTF-8.</summary>
    private static int GoodPart(ReadOnlySpan<byte> bytes)
    {
        var good = 0;
        while (good < bytes.Length && Rune.DecodeFromUtf8(bytes[good..], out _, out var used) == System.Buffers.OperationStatus.Done)
        {
            good += used;
        }

        return good;
    }

    private static string Spaced(string hex) => string.Join(' ', hex.Chunk(2).Select(c => new string(c)));

    /// <summary>UTF-16 without its mark reads as UTF-8 full of zeros, for keys and spaces are Latin.</summary>
    private static bool IsUnmarkedUtf16(ReadOnlySpan<byte> bytes) => bytes.Length >= ShownBytes && bytes.Count((byte)0) * 8 >= bytes.Length;

    /// <summary>Thai in TIS-620 and Windows-874 is bytes A1 to FB and hardly any other above 7F, from the first Thai letter on.</summary>
    private static string Guess(ReadOnlySpan<byte> bytes, int good)
    {
        var high = 0;
        var thai = 0;
        foreach (var b in bytes)
        {
            high += b >= 0x80 ? 1 : 0;
            thai += b is >= 0xA1 and <= 0xFB ? 1 : 0;
        }

        var isAsciiBefore = Encoding.UTF8.GetCharCount(bytes[..good]) == good;
        return isAsciiBefore && thai * 10 >= high * 9 ? "TIS-620 / Windows-874" : "Windows-1252";
    }
}
