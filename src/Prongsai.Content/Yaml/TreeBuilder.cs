using System.Globalization;
using Prongsai.Content.Diagnostics;
using Prongsai.Content.Syntax;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Prongsai.Content.Yaml;

/// <summary>
/// Builds a tree with places from YAML events, refusing what people should not need: anchors, aliases, tags, merge keys, several
/// documents, deep nesting. Whatever the parser throws becomes a place.
/// </summary>
internal sealed class TreeBuilder
{
    private const int DeepestLevel = 32;

    private const int FewKeys = 16;

    private readonly SourceFile _file;
    private readonly Parser _parser;
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private bool _failed;

    private TreeBuilder(SourceFile file)
    {
        _file = file;
        _parser = new Parser(new StringReader(file.Text));
    }

    /// <summary>What was found wrong with what the parser took.</summary>
    public DiagnosticBag Found { get; } = new();

    /// <summary>The tree; null where there is none that may be used.</summary>
    public YamlNode? Root { get; private set; }

    /// <summary>Where the parser gave up, and its own words; null where it came to the end.</summary>
    public (SourceSpan Place, string Words)? Error { get; private set; }

    /// <summary>Whether something was read that may have been meant otherwise.</summary>
    public bool IsSuspect { get; private set; }

    public static TreeBuilder Build(SourceFile file)
    {
        var builder = new TreeBuilder(file);
        try
        {
            var root = builder.ReadDocument();
            builder.Root = builder._failed ? null : root;
        }
        catch (YamlException e)
        {
            builder.Error = (builder.SpanOf(e.Start, e.Start), e.Message);
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException or IndexOutOfRangeException or NullReferenceException)
        {
            if (!builder._failed)
            {
                builder.Error = (builder.LastSpan(), e.Message);
            }
        }

        return builder;
    }

    private YamlNode? ReadDocument()
    {
        _parser.Consume<StreamStart>();
        if (!_parser.TryConsume<DocumentStart>(out _))
        {
            Found.Add(ReadDiagnostics.EmptyFile, _file.Span(0, 0));
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
            Found.Add(ReadDiagnostics.EmptyFile, _file.Span(0, 0));
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
        IsSuspect = IsSuspect || (scalar.Style == ScalarStyle.Plain ? Suspicion.Of(scalar.Value) || Suspicion.HidesText(span) : Suspicion.IsPath(span));
        if (Html.In(scalar.Value) is { } html)
        {
            Found.Add(SyntaxDiagnostics.Html, span, Shown.Ends(Html.Plain(scalar.Value)), html);
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
        while (!_parser.Accept<SequenceEnd>(out _))
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

        var end = _parser.Consume<SequenceEnd>();
        return new YamlSequence([.. items], Around(SpanOf(start.Start, start.End), items.FirstOrDefault()?.Span, items.LastOrDefault()?.Span))
        {
            Flow = start.Style == SequenceStyle.Flow ? Closed(start.Start, end.Start) : null,
        };
    }

    private YamlMap ReadMap(MappingStart start, int depth)
    {
        var entries = new List<YamlEntry>(FewKeys);
        HashSet<string>? many = null;
        while (!_parser.Accept<MappingEnd>(out _))
        {
            if (ReadNode(depth + 1) is not YamlScalar key)
            {
                throw new InvalidOperationException("a key must be a scalar");
            }

            IsSuspect = IsSuspect || Suspicion.OfKey(key.Text);
            var value = ReadNode(depth + 1);
            RefuseKey(key, entries, ref many);
            entries.Add(new YamlEntry(NameOf(key.Text), key.Span, value ?? key));
        }

        var end = _parser.Consume<MappingEnd>();
        return new YamlMap([.. entries], Around(SpanOf(start.Start, start.End), entries.FirstOrDefault()?.KeySpan, entries.LastOrDefault()?.Value.Span))
        {
            Flow = start.Style == MappingStyle.Flow ? Closed(start.Start, end.Start) : null,
        };
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
            Found.Add(new Diagnostic(
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
        Found.Add(descriptor, span, arguments);
    }

    private SourceSpan Around(SourceSpan start, SourceSpan? first, SourceSpan? last)
    {
        var from = first?.Offset ?? start.Offset;
        var to = last is { } end ? end.Offset + end.Length : start.Offset + start.Length;
        return _file.Span(from, Math.Max(0, to - from));
    }

    /// <summary>From the opening to the closing sign, at which the parser says that what is between them ends.</summary>
    private SourceSpan Closed(Mark start, Mark end) => _file.Span((int)start.Index, (int)(end.Index - start.Index) + 1);

    private SourceSpan LastSpan() => _parser.Current is { } current ? SpanOf(current.End, current.End) : _file.Span(0, 0);

    private SourceSpan SpanOf(Mark start, Mark end)
    {
        var from = Math.Clamp((int)start.Index, 0, _file.Text.Length);
        var to = Math.Clamp((int)end.Index, from, _file.Text.Length);
        return _file.Span(from, to - from);
    }
}
