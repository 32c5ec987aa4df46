using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Prongsai.Rendering.Themes;

namespace Prongsai.Rendering.Compilation;

/// <summary>
/// Writes the class that lists an assembly's templates and makes their pages, so that rendering needs no reflection.
/// What is wrong with a template's class as a whole is found in its line here, and is shown at the template's first line.
/// </summary>
internal static class TemplateIndexWriter
{
    private const string EntryType = "global::Prongsai.Rendering.Razor.TemplateEntry";

    public static SyntaxTree Write(ImmutableArray<ParsedTemplate> templates, TemplateIdentities identities)
    {
        var code = new StringBuilder();
        code.Append("namespace ").Append(TemplateClassifier.TemplateNamespace).Append(";\n");
        code.Append("public static class TemplateIndex\n{\n");
        code.Append("    public static ").Append(EntryType).Append("[] All() =>\n    [\n");
        foreach (var template in templates)
        {
            var path = SymbolDisplay.FormatLiteral(template.File.Path, quote: true);
            code.Append("#line 1 \"").Append(template.File.Path).Append("\"\n");
            code.Append("        new(").Append(path).Append(", \"").Append(identities.Of(template.File)).Append("\", typeof(").Append(template.ClassName);
            code.Append("), static () => new ").Append(template.ClassName).Append("()),\n");
        }

        code.Append("#line default\n    ];\n}\n");
        return CSharpSyntaxTree.ParseText(
            SourceText.From(code.ToString(), Encoding.UTF8),
            new CSharpParseOptions(LanguageVersion.CSharp14),
            "TemplateIndex.cs");
    }
}
