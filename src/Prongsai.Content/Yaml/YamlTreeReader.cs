using System.Globalization;
using Prongsai.Content.Diagnostics;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Prongsai.Content.Yaml;

/// <summary>
/// Builds a tree with places from YAML events, refusing what people should not need: anchors, aliases, tags, merge keys, several
/// documents, deep nesting. Whatever the parser throws becomes a diagnostic.
/// </summary>
internal sealed class YamlTreeReader
{
    private const int DeepestLevel = 32;

    private const int FewKeys = 16;

    private readonly SourceFile _file;
    private readonly DiagnosticBag _diagnostics;
    private readonly Parser _parser;
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private bool _failed;
    private bool _swallowed;

    private YamlTreeReader(SourceFile file, DiagnosticBag diagnostics)
    {
        _file = file;
        _diagnostics = diagnostics;
        _parser = new Parser(new StringReader(file.Text));
    }

    /// <summary>The file's tree, or null after a diagnostic.</summary>
    public static YamlNode? Read(SourceFile file, DiagnosticBag diagnostics)
    {
        var reader = new YamlTreeReader(file, diagnostics);
        try
        {
            var root = reader.ReadDocument();
            return reader._failed ? null : root;
        }
        catch (YamlException e)
        {
            reader.ReportSyntax(reader.SpanOf(e.Start, e.Start));
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException or IndexOutOfRangeException or NullReferenceException)
        {
            if (!reader._failed)
            {
                reader.ReportSyntax(reader.LastSpan());
            }
        }

        return null;
    }

    /// <summary>What cannot be read may be so because a number sign hid the end of a bracket.</summary>
    private void ReportSyntax(SourceSpan place)
    {
        if (_swallowed)
        {
            return;
        }

        if (NumberSigns.InLine(_file, LastSpan().Offset) is { } lost)
        {
            Refuse(ReadDiagnostics.SwallowedText, lost, Shown.Of(NumberSigns.TextOf(lost)));
        }
        else
        {
            _diagnostics.Add(ReadDiagnostics.Syntax, place);
        }
    }

    private YamlNode? ReadDocument()
    {
        _parser.Consume<StreamStart>();
        if (!_parser.TryConsume<DocumentStart>(out _))
        {
            _diagnostics.Add(ReadDiagnostics.EmptyFile, _file.Span(0, 0));
            return null;
        }

        var root = ReadNode(0);
        _parser.Consume<DocumentEnd>();
        if (_parser.Accept<DocumentStart>(out var second))
        {
            Refuse(ReadDiagnostics.SeveralDocuments, SpanOf(second.Start, second.End));
        }

        if (root is YamlScalar { IsMissing: true })
        {
            _diagnostics.Add(ReadDiagnostics.EmptyFile, _file.Span(0, 0));
            return null;
        }

        return root;
    }

    private YamlNode? ReadNode(int depth)
    {
        if (depth > DeepestLevel)
        {
            Refuse(ReadDiagnostics.TooDeep, LastSpan(), "32");
            return null;
        }

        if (_parser.TryConsume<AnchorAlias>(out var alias))
        {
            Refuse(ReadDiagnostics.ForbiddenYaml, SpanOf(alias.Start, alias.End), Shown.Of($"*{alias.Value}"));
            return null;
        }

        if (_parser.Accept<NodeEvent>(out var node))
        {
            RefuseDecoration(node);
        }

        if (_parser.TryConsume<Scalar>(out var scalar))
        {
            return ReadScalar(scalar);
        }

        return _parser.TryConsume<SequenceStart>(out var sequence) ? ReadSequence(sequence, depth)
            : ReadMap(_parser.Consume<MappingStart>(), depth);
    }

    private YamlScalar ReadScalar(Scalar scalar)
    {
        var span = SpanOf(scalar.Start, scalar.End);
        if (scalar.Style == ScalarStyle.Plain && NumberSigns.After(span) is { } lost)
        {
            _swallowed = true;
            Refuse(ReadDiagnostics.SwallowedText, lost, Shown.Of(NumberSigns.TextOf(lost)));
        }

        // the file itself was screened; this one was written as an escape, such as \a
        foreach (var c in scalar.Value)
        {
            if (IsRefused(c))
            {
                Refuse(ReadDiagnostics.ControlCharacter, span, string.Create(CultureInfo.InvariantCulture, $"U+{(int)c:X4}"));
                break;
            }
        }

        return new YamlScalar(scalar.Value, scalar.Style == ScalarStyle.Plain, span);
    }

    private static bool IsRefused(char c) => (char.IsControl(c) && c is not ('\n' or '\t')) || c is '\uFFFE' or '\uFFFF';

    private YamlSequence ReadSequence(SequenceStart start, int depth)
    {
        var items = new List<YamlNode>();
        while (!_parser.TryConsume<SequenceEnd>(out _))
        {
            if (ReadNode(depth + 1) is { } item)
            {
                items.Add(item);
            }
            else if (depth >= DeepestLevel)
            {
                throw new InvalidOperationException("nested too deeply");
            }
        }

        return new YamlSequence([.. items], Around(SpanOf(start.Start, start.End), items.FirstOrDefault()?.Span, items.LastOrDefault()?.Span));
    }

    private YamlMap ReadMap(MappingStart start, int depth)
    {
        var entries = new List<YamlEntry>(FewKeys);
        HashSet<string>? many = null;
        while (!_parser.TryConsume<MappingEnd>(out _))
        {
            if (ReadNode(depth + 1) is not YamlScalar key)
            {
                throw new InvalidOperationException("a key must be a scalar");
            }

            var value = ReadNode(depth + 1);
            RefuseKey(key, entries, ref many);
            entries.Add(new YamlEntry(NameOf(key.Text), key.Span, value ?? key));
        }

        return new YamlMap([.. entries], Around(SpanOf(start.Start, start.End), entries.FirstOrDefault()?.KeySpan, entries.LastOrDefault()?.Value.Span));
    }

    /// <summary>One string for all keys of a name, of which a file has many.</summary>
    private string NameOf(string key)
    {
        if (_names.TryGetValue(key, out var known))
        {
            return known;
        }

        _names.Add(key, key);
        return key;
    }

    private void RefuseKey(YamlScalar key, List<YamlEntry> entries, ref HashSet<string>? many)
    {
        if (key.Text == "<<")
        {
            Refuse(ReadDiagnostics.ForbiddenYaml, key.Span, "<<");
        }

        // a look at each is quicker where they are few
        if (entries.Count >= FewKeys)
        {
            many ??= [.. entries.Select(e => e.Key)];
            if (many.Add(key.Text))
            {
                return;
            }
        }

        if (entries.Find(e => e.Key == key.Text) is { } first)
        {
            _failed = true;
            _diagnostics.Add(new Diagnostic(
                ReadDiagnostics.DuplicateKey,
                ReadDiagnostics.DuplicateKey.Severity,
                key.Span,
                [Shown.Of(key.Text)],
                [new RelatedSpan(first.KeySpan, new("ครั้งแรกอยู่ที่นี่", "it stands here first"))]));
        }
    }

    private void RefuseDecoration(NodeEvent node)
    {
        if (!node.Anchor.IsEmpty || !node.Tag.IsEmpty)
        {
            var place = SpanOf(node.Start, node.Start);
            var written = _file.Text.AsSpan(place.Offset);
            var end = written.IndexOfAny(" \t\r\n");
            Refuse(ReadDiagnostics.ForbiddenYaml, place, Shown.Of(written[..(end < 0 ? written.Length : end)].ToString()));
        }
    }

    private void Refuse(DiagnosticDescriptor descriptor, SourceSpan span, params ReadOnlySpan<string> arguments)
    {
        _failed = true;
        _diagnostics.Add(descriptor, span, arguments);
    }

    private SourceSpan Around(SourceSpan start, SourceSpan? first, SourceSpan? last)
    {
        var from = first?.Offset ?? start.Offset;
        var to = last is { } end ? end.Offset + end.Length : start.Offset + start.Length;
        return _file.Span(from, Math.Max(0, to - from));
    }

    private SourceSpan LastSpan() => _parser.Current is { } current ? SpanOf(current.End, current.End) : _file.Span(0, 0);

    private SourceSpan SpanOf(Mark start, Mark end)
    {
        var from = Math.Clamp((int)start.Index, 0, _file.Text.Length);
        var to = Math.Clamp((int)end.Index, from, _file.Text.Length);
        return _file.Span(from, to - from);
    }
}
