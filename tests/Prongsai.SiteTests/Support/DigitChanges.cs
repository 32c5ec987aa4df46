using Prongsai.Content;
using Prongsai.Content.Binding;
using Prongsai.Content.Linking;
using Prongsai.Content.Reading;
using Prongsai.Content.Yaml;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Text;
using Prongsai.Testing;
using Prongsai.Validation;

namespace Prongsai.SiteTests.Support;

/// <summary>The real content in a folder of its own, one digit of which is changed at a time, read and validated in this process.</summary>
internal sealed class DigitChanges : IDisposable
{
    /// <summary>A diagnostic that covers more lines than this names no digit.</summary>
    private const int MostLines = 3;

    private readonly string _folder = Directory.CreateTempSubdirectory("prongsai-digits-").FullName;
    private readonly ParsedFiles _frameworks = new();

    public DigitChanges()
    {
        TestSite.CopyFolder(Repo.Content, _folder);
        foreach (var unread in new[] { "README.md", "guide", ".schemas" })
        {
            Folders.Delete(Path.Combine(_folder, unread));
        }
    }

    /// <summary>Every digit, Thai or Arabic, that is not in a comment.</summary>
    public IEnumerable<ContentDigit> Digits() =>
        from path in Folders.PathsIn(_folder).Order(StringComparer.Ordinal)
        where path.EndsWith(".yaml", StringComparison.Ordinal) || path.EndsWith(".md", StringComparison.Ordinal)
        from digit in Digits(path, File.ReadAllText(Path.Combine(_folder, path)))
        select digit;

    /// <summary>Whether a diagnostic names the line of a digit, on its own or as the other place, once so much is added to the digit.</summary>
    public bool IsNamed(ContentDigit digit, int step)
    {
        var full = Path.Combine(_folder, digit.File);
        var text = File.ReadAllText(full);
        var zero = char.IsAsciiDigit(text[digit.At]) ? '0' : '๐';
        var other = (char)(zero + ((text[digit.At] - zero + step) % 10));
        File.WriteAllText(full, text[..digit.At] + other + text[(digit.At + 1)..]);
        try
        {
            return Diagnose().Any(d => d.Related.Select(r => r.Span).Prepend(d.Span).Any(s => Covers(s, digit)));
        }
        finally
        {
            File.WriteAllText(full, text);
        }
    }

    public IReadOnlyList<Diagnostic> Diagnose()
    {
        var diagnostics = new DiagnosticBag();
        var tree = ContentReader.Read(_folder, "content", diagnostics, parsed: _frameworks, shipped: new ShippedFrameworks(Repo.Frameworks, "frameworks"));
        if (ModelLinker.Link(ModelBinder.Bind(tree, diagnostics), diagnostics) is { } model)
        {
            Validator.Validate(model, diagnostics);
        }

        return diagnostics.ToSorted();
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static bool Covers(SourceSpan span, ContentDigit digit) =>
        span.File.Path == $"content/{digit.File}" && span.Start.Line <= digit.Line && digit.Line <= span.End.Line && span.End.Line - span.Start.Line < MostLines;

    private static IEnumerable<ContentDigit> Digits(string path, string text)
    {
        var (at, number) = (0, 0);
        foreach (var line in text.Split('\n'))
        {
            number++;
            var comment = path.EndsWith(".md", StringComparison.Ordinal) ? -1 : line.TrimStart().StartsWith('#') ? 0 : line.IndexOf(" #", StringComparison.Ordinal);
            for (var i = 0; i < (comment < 0 ? line.Length : comment); i++)
            {
                if (char.IsAsciiDigit(line[i]) || line[i] is >= '๐' and <= '๙')
                {
                    yield return new ContentDigit(path, at + i, number, line.Trim());
                }
            }

            at += line.Length + 1;
        }
    }
}

/// <summary>One digit of the content.</summary>
internal sealed record ContentDigit(string File, int At, int Line, string LineText)
{
    public override string ToString() => $"{File}({Line}): {LineText}";
}
