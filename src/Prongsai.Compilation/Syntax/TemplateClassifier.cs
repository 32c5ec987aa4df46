using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Razor.Language;
using Microsoft.AspNetCore.Razor.Language.Intermediate;
using RazorLight.Instrumentation;

namespace Prongsai.Compilation.Syntax;

/// <summary>Gives the class of each template its name, its base and the method that renders it.</summary>
/// <param name="namespace">The namespace of the classes of one theme.</param>
internal sealed class TemplateClassifier(string @namespace) : DocumentClassifierPassBase
{
    /// <summary>Outside the namespaces of the program, whose names would hide members such as <c>Site</c>.</summary>
    public const string TemplateNamespace = "ThemeTemplates";

    public const string ModelToken = "TModel";

    private const string PageType = "global::Prongsai.Rendering.Razor.ThemePage<" + ModelToken + ">";

    protected override string DocumentKind => "prongsai.template";

    /// <summary>A class name from a path: letters and digits stay, and different paths give different names.</summary>
    public static string ClassNameOf(string path)
    {
        var name = new StringBuilder("Template_");
        foreach (var c in path)
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                name.Append(c);
            }
            else
            {
                name.Append(c == '/' ? "__" : string.Create(CultureInfo.InvariantCulture, $"_{(int)c:X4}"));
            }
        }

        return name.ToString();
    }

    protected override bool IsMatch(RazorCodeDocument codeDocument, DocumentIntermediateNode documentNode) => true;

    protected override void OnDocumentStructureCreated(
        RazorCodeDocument codeDocument,
        NamespaceDeclarationIntermediateNode declaration,
        ClassDeclarationIntermediateNode @class,
        MethodDeclarationIntermediateNode method)
    {
        declaration.Content = @namespace;
        @class.ClassName = ClassNameOf(codeDocument.Source.FilePath);
        @class.BaseType = PageType;
        Set(@class.Modifiers, "public", "sealed");
        method.MethodName = "Execute";
        method.ReturnType = "void";
        Set(method.Modifiers, "protected", "override");
    }

    private static void Set(IList<string> modifiers, params ReadOnlySpan<string> words)
    {
        modifiers.Clear();
        foreach (var word in words)
        {
            modifiers.Add(word);
        }
    }
}

/// <summary>
/// Gives a template without <c>@model</c> a model of any type. RazorLight's own pass, which comes after, would make it dynamic.
/// </summary>
internal sealed class MissingModelPass : IntermediateNodePassBase, IRazorDirectiveClassifierPass
{
    public override int Order => 4;

    protected override void ExecuteCore(RazorCodeDocument codeDocument, DocumentIntermediateNode documentNode)
    {
        var template = documentNode.FindPrimaryClass();
        if (template?.BaseType is { } type && !documentNode.FindDirectiveReferences(ModelDirective.Directive).Any())
        {
            template.BaseType = type.Replace($"<{TemplateClassifier.ModelToken}>", "<object>", StringComparison.Ordinal);
        }
    }
}

/// <summary>Keeps out of the generated code what only ASP.NET's own pages need.</summary>
internal sealed class PlainCode : RazorEngineFeatureBase, IConfigureRazorCodeGenerationOptionsFeature
{
    public int Order => 0;

    public void Configure(RazorCodeGenerationOptionsBuilder options)
    {
        options.SuppressMetadataAttributes = true;
        options.SuppressChecksum = true;
    }
}
