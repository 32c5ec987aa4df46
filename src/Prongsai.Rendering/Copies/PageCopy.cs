using System.Text;

namespace Prongsai.Rendering.Copies;

/// <summary>
/// What a page's main part says, in Markdown, for programs that read text: headings, paragraphs, lists, tables and links, with whole
/// addresses. What is only drawn, typed or hidden is left out.
/// </summary>
internal sealed class PageCopy
{
    private static readonly HashSet<string> LeftOut = new(["script", "style", "svg", "button", "form", "input", "select", "textarea", "template"], StringComparer.Ordinal);

    private static readonly HashSet<string> Empty = new(["br", "hr", "img", "input", "wbr", "meta", "link", "source", "col"], StringComparer.Ordinal);

    private static readonly HashSet<string> Inline = new(
        ["span", "strong", "b", "em", "i", "small", "time", "mark", "abbr", "code", "sup", "sub", "cite", "q", "s", "wbr", "bdi", "data", "u", "kbd", "var", "samp", "del", "ins"], StringComparer.Ordinal);

    private readonly MarkdownText _text = new();
    private readonly MarkupReader _markup;
    private readonly Uri _address;

    private (int Columns, int Rows) _cell = (1, 1);

    private PageCopy(string main, Uri address) => (_markup, _address) = (new MarkupReader(main), address);

    /// <summary>The copy of a page as UTF-8, or null of a page without a main part.</summary>
    public static byte[]? Of(ReadOnlySpan<byte> page, string address)
    {
        var start = page.IndexOf("<main "u8);
        var length = start < 0 ? -1 : page[start..].LastIndexOf("</main>"u8);
        return length < 0 ? null : Encoding.UTF8.GetBytes(new PageCopy(Encoding.UTF8.GetString(page.Slice(start, length)), new Uri(address)).Write());
    }

    private string Write()
    {
        while (_markup.Read())
        {
            if (_markup.Kind == MarkupKind.Text)
            {
                _text.Append(_markup.Text);
            }
            else
            {
                Write(_markup.Name.ToString());
            }
        }

        return $"{_text.Take()}\n\n<{_address.AbsoluteUri}>\n";
    }

    private void Write(string name)
    {
        if (Inline.Contains(name) && !IsHidden)
        {
            return;
        }

        if (_markup.Kind == MarkupKind.End)
        {
            End(name);
        }
        else if (IsHidden || LeftOut.Contains(name))
        {
            Skip(name);
        }
        else
        {
            Start(name);
        }
    }

    private bool IsHidden =>
        _markup.Kind == MarkupKind.Start && (_markup.Has("hidden") || _markup.Has("data-enhanced") || _markup.Value("aria-hidden") == "true" || IsForPaper);

    private bool IsForPaper => _markup.Value("class")?.Split(' ').Contains("print-only") == true;

    private void Skip(string name)
    {
        for (var depth = Empty.Contains(name) ? 0 : 1; depth > 0 && _markup.Read();)
        {
            depth += _markup.Kind == MarkupKind.Text || !_markup.Name.SequenceEqual(name) ? 0 : _markup.Kind == MarkupKind.Start ? 1 : -1;
        }
    }

    private void Start(string name)
    {
        switch (name)
        {
            case "a":
                _text.StartLink(AddressOf(_markup.Value("href")));
                break;
            case "br":
                _text.Space();
                break;
            case "img" when _markup.Value("alt") is { Length: > 0 } words:
                _text.Append(words);
                break;
            case "h1" or "h2" or "h3" or "h4" or "h5" or "h6":
                _text.StartBlock(new string('#', name[1] - '0') + " ");
                break;
            case "blockquote":
                _text.StartBlock("> ");
                break;
            case "dt":
                _text.StartBlock("- ");
                break;
            case "dd":
                _text.Space();
                break;
            case "ul" or "ol":
                _text.StartList(name == "ol");
                break;
            case "li":
                _text.StartItem();
                break;
            default:
                StartOfTable(name);
                break;
        }
    }

    private void StartOfTable(string name)
    {
        switch (name)
        {
            case "table":
                _text.StartTable();
                break;
            case "tr":
                _text.Table?.StartRow();
                break;
            case "td" or "th":
                _text.TakeCell();
                _cell = (NumberOf("colspan"), NumberOf("rowspan"));
                break;
            default:
                _text.EndBlock();
                break;
        }
    }

    private void End(string name)
    {
        switch (name)
        {
            case "a":
                _text.EndLink();
                break;
            case "dt":
                _text.Append(":");
                break;
            case "caption":
                _text.Lead();
                break;
            case "ul" or "ol":
                _text.EndList();
                break;
            case "td" or "th" when _text.Table is { } table:
                table.Add(_text.TakeCell(), _cell.Columns, _cell.Rows);
                break;
            case "tr":
                _text.Table?.EndRow();
                break;
            case "table":
                _text.EndTable();
                break;
            default:
                _text.EndBlock();
                break;
        }
    }

    private int NumberOf(string attribute) => int.TryParse(_markup.Value(attribute), out var number) && number is > 1 and < 100 ? number : 1;

    /// <summary>An address to write to is given without the letter that the page has ready for it.</summary>
    private string? AddressOf(string? reference) => reference is not null && Uri.TryCreate(_address, reference, out var address)
        ? (address.Scheme == Uri.UriSchemeMailto ? new Uri(address.GetLeftPart(UriPartial.Path)) : address).AbsoluteUri.Replace("(", "%28", StringComparison.Ordinal).Replace(")", "%29", StringComparison.Ordinal)
        : null;
}
