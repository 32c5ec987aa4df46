using System.Numerics;
using System.Text;
using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens.Struct;
using AngleSharp.Text;
using Prongsai.Site;

namespace Prongsai.Publishing.Documents.Fast;

/// <summary>
/// Reads a page whose every element is closed where it must be and stands where a parser need not guess, as a good template writes
/// it: straight from the tokens, without the tree that a browser would build, at a fraction of the time and memory. Any other page it
/// leaves to another reader. What it reads is the same, but for positions, which it does not keep.
/// </summary>
/// <param name="otherwise">Reads the pages that are not plain.</param>
internal sealed class PlainHtmlReader(IPageReader otherwise) : IPageReader
{
    private const int DeepestElement = 100;

    private readonly List<PageElement> _elements = [];
    private readonly List<PageText> _texts = [];
    private readonly List<(PlainTag Tag, PageElement Element)> _open = [];
    private readonly List<PageAttribute> _attributes = [];
    private char[] _source = [];
    private char[] _kept = [];
    private int _keptLength;
    private bool _isPlain;

    public HtmlPage Read(OutputFile file) => ReadPlain(file) ?? otherwise.Read(file);

    /// <summary>The page, which holds until the next one is read; null where it is not plain.</summary>
    public HtmlPage? ReadPlain(OutputFile file)
    {
        Clear(Encoding.UTF8.GetMaxCharCount(file.Content.Length));
        var length = Encoding.UTF8.GetChars(file.Content.Span, _source);
        var text = new TextSource(new CharArrayTextSource(_source, length));
        using var tokenizer = new HtmlTokenizer(text, HtmlEntityProvider.ResolverExtended)
        {
            DisableElementPositionTracking = true,
        };
        tokenizer.Error += (_, error) => _isPlain &= !HtmlReader.IsFault(error);
        _isPlain = tokenizer.GetStructToken() is { Type: HtmlTokenType.Doctype, IsValid: true, IsFullQuirks: false } start
            && start.Name == "html";
        var isOver = false;
        while (_isPlain && !isOver)
        {
            ref var token = ref tokenizer.GetStructToken();
            switch (token.Type)
            {
                case HtmlTokenType.StartTag:
                    Open(ref token, tokenizer);
                    break;
                case HtmlTokenType.EndTag:
                    _isPlain &= _open.Count > 0 && token.Name == _open[^1].Element.Name;
                    Close();
                    break;
                case HtmlTokenType.Character:
                    AddText(token.Data.Memory.Span);
                    break;
                case HtmlTokenType.Comment:
                    break;
                default:
                    isOver = true;
                    _isPlain &= token.Type == HtmlTokenType.EndOfFile && _open.Count == 0 && _elements.Count > 0;
                    break;
            }
        }

        return _isPlain ? new HtmlPage(file, SiteFiles.NameOf(file), _elements, _texts, []) : null;
    }

    private void Clear(int length)
    {
        _elements.Clear();
        _texts.Clear();
        _open.Clear();
        _keptLength = 0;
        if (_source.Length < length)
        {
            // room for larger pages too, so that few arrays are left behind
            var room = (int)BitOperations.RoundUpToPowerOf2((uint)length);
            (_source, _kept) = (new char[room], new char[room]);
        }
    }

    private void Open(ref StructHtmlToken token, HtmlTokenizer tokenizer)
    {
        if (PlainTag.Find(token.Name.Memory.Span) is not { } tag
            || !MayStandHere(tag)
            || (token.IsSelfClosing && !tag.IsVoid && !tag.IsSvg))
        {
            _isPlain = false;
            return;
        }

        var parent = _open.Count > 0 ? _open[^1].Element : null;
        var element = new PageElement(tag.Name, !tag.IsSvg, parent, _elements.Count, AttributesOf(ref token)) { FirstText = _texts.Count };
        _elements.Add(element);
        _open.Add((tag, element));
        if (tag.IsVoid || (tag.IsSvg && token.IsSelfClosing))
        {
            Close();
        }
        else if (tag.Name is "title" or "textarea" or "script")
        {
            tokenizer.State = tag.Name == "script" ? HtmlParseMode.Script : HtmlParseMode.RCData;
        }
    }

    private void Close()
    {
        if (_isPlain)
        {
            var element = _open[^1].Element;
            (element.End, element.TextEnd) = (_elements.Count, _texts.Count);
            _open.RemoveAt(_open.Count - 1);
        }
    }

    private bool MayStandHere(PlainTag tag)
    {
        if (_open.Count is 0 or DeepestElement)
        {
            return _open.Count == 0 && _elements.Count == 0 && tag.Name == "html";
        }

        var (around, parent) = _open[^1];
        return (tag.IsSvg == around.IsSvg || tag.Name == "svg")
            && !around.HoldsTextOnly
            && !(tag.IsHeading && around.IsHeading)
            && IsRightIn(tag, around, parent)
            && !IsShutOut(tag);
    }

    private bool IsRightIn(PlainTag tag, PlainTag around, PageElement parent) => tag.Name switch
    {
        "html" => false,
        "head" => around.Name == "html" && _elements.Count == 1,
        "body" => around.Name == "html" && _elements.Count > 1 && !_elements.Exists(e => e.Name == "body"),
        "meta" or "link" or "script" when around.Name == "head" => true,
        "dt" or "dd" when around.Name == "div" => parent.Parent?.Name == "dl",
        _ => tag.Parents.Length > 0 ? tag.Parents.Contains(around.Name) : !around.HoldsNoText,
    };

    /// <summary>Whether an element around it, at whatever distance, would be ended by it.</summary>
    private bool IsShutOut(PlainTag tag)
    {
        if (tag.EndsParagraph || tag.IsNeverNested)
        {
            foreach (var (around, _) in _open)
            {
                if ((tag.EndsParagraph && around.Name == "p") || (tag.IsNeverNested && around == tag))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private void AddText(ReadOnlySpan<char> text)
    {
        if (text.IndexOfAnyExcept(" \t\r\n\f") < 0)
        {
            return;
        }

        if (_open.Count == 0 || _open[^1].Tag.HoldsNoText)
        {
            _isPlain = false;
            return;
        }

        if (text.IsWhiteSpace())
        {
            return;
        }

        _texts.Add(new PageText(_open[^1].Element, Keep(text)));
    }

    private PageAttribute[] AttributesOf(ref StructHtmlToken token)
    {
        _attributes.Clear();
        var attributes = token.Attributes;
        for (var i = 0; i < attributes.Count; i++)
        {
            var attribute = attributes[i];
            _isPlain &= !attribute.Name.Memory.Span.Contains(':');
            _attributes.Add(new PageAttribute(Keep(attribute.Name.Memory.Span), Keep(attribute.Value.Memory.Span)));
        }

        return [.. _attributes];
    }

    /// <summary>What the tokenizer gives, it may take back with the next token. All that is kept of a page is no longer than the page.</summary>
    private ReadOnlyMemory<char> Keep(ReadOnlySpan<char> text)
    {
        if (text.Length > _kept.Length - _keptLength)
        {
            _isPlain = false;
            return default;
        }

        var kept = _kept.AsMemory(_keptLength, text.Length);
        text.CopyTo(kept.Span);
        _keptLength += text.Length;
        return kept;
    }
}
