using System.Text;
using Prongsai.Core.Text;

namespace Prongsai.Rendering.Themes;

/// <summary>
/// One file of a theme: its path below the theme's folder, which is its name in all lookups, and the bytes read once, so that what
/// is hashed is what is compiled or published.
/// </summary>
internal sealed class ThemeFile(string path, string displayPath, ReadOnlyMemory<byte> bytes)
{
    private readonly Lazy<SourceFile> _source = new(() => new SourceFile(displayPath, Decode(bytes.Span)));

    public string Path { get; } = path;

    public ReadOnlyMemory<byte> Bytes { get; } = bytes;

    /// <summary>The file as text, with line feeds only, whatever the editor that saved it.</summary>
    public SourceFile Source => _source.Value;

    /// <summary>Where a template names its model; its start if it names none.</summary>
    public SourceSpan ModelLine
    {
        get
        {
            var start = Source.Text.IndexOf("@model", StringComparison.Ordinal);
            return start < 0 ? Source.Span(0, 0) : Source.Span(start, Source.Line(Source.PositionOf(start).Line).TrimEnd().Length);
        }
    }

    private static string Decode(ReadOnlySpan<byte> bytes) =>
        Encoding.UTF8.GetString(bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes)
            .ReplaceLineEndings("\n");
}
