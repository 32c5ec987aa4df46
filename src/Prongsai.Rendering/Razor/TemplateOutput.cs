using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Html;
using Prongsai.Core.Localization;
using Prongsai.Core.Model;
using RazorLight;
using RazorLight.Text;

namespace Prongsai.Rendering.Razor;

/// <summary>
/// What the code that the compiler makes of a template calls: it writes markup as it is and every value encoded, straight into the page,
/// and says which line of the template is at work. Values have their own overloads, so that none is boxed on its way.
/// </summary>
public abstract class TemplateOutput : TemplatePage, IThemePage
{
    private PageScope? _scope;
    private string _path = "";
    private AttributeState _attribute;

    private protected TemplateOutput() => HtmlEncoder = PageHtmlEncoder.Instance;

    public override TextWriter Output => Scope.Writer;

    private protected PageScope Scope => _scope ?? throw new InvalidOperationException("A template works only on a page.");

    void IThemePage.Enter(PageScope scope, TemplateEntry template) => (_scope, _path) = (scope, template.Path);

    void IThemePage.Leave()
    {
        _scope = null;
        Forget();
    }

    public sealed override Task ExecuteAsync()
    {
        Execute();
        return Task.CompletedTask;
    }

    private protected abstract void Forget();

    /// <summary>Writes the template.</summary>
    protected abstract void Execute();

    /// <summary>Says that what follows stands in a line of the template, counted from 1. Always true, so that it may stand in a condition.</summary>
    protected bool InLine(int line)
    {
        Scope.At(_path, line);
        return true;
    }

    protected void WriteLiteral(ReadOnlySpan<byte> markup)
    {
        if (Output is PageWriter page)
        {
            page.WriteUtf8(markup);
        }
        else
        {
            Output.Write(Encoding.UTF8.GetString(markup));
        }
    }

    public override void Write(string? value) => Scope.Site.Unbroken.Write(Output, value);

    protected void Write(IHtmlContent? value) => value?.WriteTo(Output, HtmlEncoder);

    protected void Write(LocalizedText? value)
    {
        if (value is not null)
        {
            Scope.Write(value);
        }
    }

    protected void Write(char value) => Write(value.ToString());

    protected void Write(int value) => WriteFigure(value.ToString(CultureInfo.InvariantCulture));

    protected void Write(decimal value) => WriteFigure(value.ToString(CultureInfo.InvariantCulture));

    public override void Write(object? value)
    {
        switch (value)
        {
            case null:
                break;
            case string text:
                Write(text);
                break;
            case IHtmlContent html:
                Write(html);
                break;
            case IRawString raw:
                raw.WriteTo(Output);
                break;
            case LocalizedText text:
                Write(text);
                break;
            case IFormattable other:
                WriteFigure(other.ToString(null, CultureInfo.InvariantCulture));
                break;
            default:
                Write(value.ToString());
                break;
        }
    }

    /// <summary>Starts an attribute. One with a single value waits for it, since null and false leave out the whole attribute.</summary>
    public override void BeginWriteAttribute(string name, string prefix, int prefixOffset, string suffix, int suffixOffset, int attributeValuesCount)
    {
        _attribute = new AttributeState(name, prefix, suffix, attributeValuesCount == 1);
        if (attributeValuesCount != 1)
        {
            WriteLiteral(prefix);
        }
    }

    protected void WriteAttributeValue(string prefix, int prefixOffset, string? value, int valueOffset, int valueLength, bool isLiteral)
    {
        if (value is null)
        {
            Omit(prefix);
            return;
        }

        StartValue(prefix);
        if (isLiteral)
        {
            WriteLiteral(value);
        }
        else
        {
            Write(value);
        }
    }

    /// <inheritdoc cref="WriteAttributeValue(string, int, string, int, int, bool)"/>
    protected new void WriteAttributeValue(string prefix, int prefixOffset, object? value, int valueOffset, int valueLength, bool isLiteral)
    {
        switch (value)
        {
            case null:
                Omit(prefix);
                break;
            case false when prefix.Length == 0 && _attribute.IsSingle:
                Omit(prefix);
                break;
            case true when prefix.Length == 0 && _attribute.IsSingle:
                WriteAttributeValue(prefix, prefixOffset, _attribute.Name, valueOffset, valueLength, isLiteral);
                break;
            default:
                StartValue(prefix);
                Write(value);
                break;
        }
    }

    public override void EndWriteAttribute()
    {
        if (!_attribute.IsOmitted)
        {
            WriteLiteral(_attribute.Suffix);
        }
    }

    protected override void PushWriter(TextWriter writer) => Scope.Push(writer);

    protected override TextWriter PopWriter() => Scope.Pop();

    private void WriteFigure(string figure) =>
        Write(Output is PageWriter { TakesMarkup: true } ? Scope.Formatter.Digits(figure) : figure);

    private void StartValue(string prefix)
    {
        if (_attribute.IsSingle)
        {
            WriteLiteral(_attribute.Prefix);
        }

        WriteLiteral(prefix);
    }

    /// <summary>A value that is not there leaves out its attribute, if it is alone in it with nothing before it.</summary>
    private void Omit(string prefix)
    {
        if (_attribute.IsSingle)
        {
            _attribute = _attribute with { IsOmitted = prefix.Length == 0 };
            if (prefix.Length > 0)
            {
                WriteLiteral(_attribute.Prefix);
            }
        }
    }

    private readonly record struct AttributeState(string Name, string Prefix, string Suffix, bool IsSingle, bool IsOmitted = false);
}
