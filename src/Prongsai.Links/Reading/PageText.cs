using System.Collections.Immutable;
using System.Text;
using AngleSharp.Dom;

namespace Prongsai.Links.Reading;

/// <summary>Collects a page's text in document order: all that is shown, the blocks of the page itself, and what is hidden.</summary>
internal sealed class PageText(HashSet<INode> holders)
{
    private const int LongestText = 200_000;

    private readonly StringBuilder _whole = new();
    private readonly StringBuilder _hidden = new();
    private readonly StringBuilder _block = new();
    private readonly ImmutableArray<string>.Builder _blocks = ImmutableArray.CreateBuilder<string>();
    private int _length;
    private INode? _afterHidden;
    private INode? _afterFurniture;
    private bool _isFurniture;

    public bool IsHidden { get; private set; }

    public string Whole => ShownText.Collapse(_whole.ToString(), LongestText);

    public string Hidden => ShownText.Collapse(_hidden.ToString(), LongestText);

    public ImmutableArray<string> Blocks
    {
        get
        {
            EndBlock();
            return _blocks.ToImmutable();
        }
    }

    public void Add(INode node, IDocument document)
    {
        IsHidden &= node != _afterHidden;
        _isFurniture &= node != _afterFurniture;
        if (node is IElement element)
        {
            Enter(element, document);
        }
        else if (node is IText words)
        {
            Add(words.Data);
        }
    }

    private void Enter(IElement element, IDocument document)
    {
        if (!IsHidden && PageParts.IsHidden(element))
        {
            (IsHidden, _afterHidden) = (true, PageParts.Next(element, document, inside: false));
        }

        if (!_isFurniture && PageParts.IsFurniture(element, holders))
        {
            (_isFurniture, _afterFurniture) = (true, PageParts.Next(element, document, inside: false));
        }

        if (PageParts.IsBlock(element))
        {
            EndBlock();
        }

        (IsHidden ? _hidden : _whole).Append(' ');
        _block.Append(PageParts.IsBlock(element) ? "" : " ");
    }

    private void Add(string words)
    {
        var into = IsHidden ? _hidden : _whole;
        if (into.Length < LongestText)
        {
            into.Append(words);
        }

        if (!IsHidden && !_isFurniture && _length < LongestText)
        {
            _block.Append(words);
            _length += words.Length;
        }
    }

    private void EndBlock()
    {
        if (_block.Length > 0 && ShownText.Collapse(_block.ToString(), LongestText) is { Length: > 0 } block)
        {
            _blocks.Add(block);
        }

        _block.Clear();
    }
}
