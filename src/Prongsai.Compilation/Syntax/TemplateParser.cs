using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Razor.Language;
using Microsoft.AspNetCore.Razor.Language.Extensions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Prongsai.Core.Diagnostics;
using Prongsai.Rendering.Razor;
using Prongsai.Rendering.Diagnostics;
using Prongsai.Rendering.Themes;
using RazorLight.Instrumentation;

namespace Prongsai.Compilation.Syntax;

/// <summary>Turns templates into C# by Razor's own engine, several at a time.</summary>
internal static class TemplateParser
{
    private const string HelperType = "global::RazorLight.Razor.RazorLightHelperResult";

    private static readonly CSharpParseOptions Options = new(LanguageVersion.CSharp14);

    private static readonly RazorSourceDocument DefaultImports = Document(
        "",
        """
        @using System
        @using System.Collections.Generic
        @using System.Linq
        @using System.Threading.Tasks
        @using Microsoft.AspNetCore.Html
        """);

    /// <summary>Some templates of a theme, or null if the syntax of one is wrong.</summary>
    /// <param name="request">The templates.</param>
    /// <param name="number">Tells the theme's classes from those of other themes in the same assembly.</param>
    /// <param name="diagnostics">Takes what is wrong.</param>
    public static ImmutableArray<ParsedTemplate>? Parse(TemplateRequest request, int number, DiagnosticBag diagnostics)
    {
        var files = request.Files;
        var @namespace = string.Create(CultureInfo.InvariantCulture, $"{TemplateClassifier.TemplateNamespace}.Theme{number}");
        var engine = MakeEngine(@namespace);
        RazorSourceDocument[] imports = files.Find(ThemeFiles.ImportsPath) is { } file
            ? [DefaultImports, Document(file.Path, file.Source.Text)]
            : [DefaultImports];
        var parsed = request.Templates.AsParallel().AsOrdered().Select(Parsed).ToList();
        return parsed.TrueForAll(p => p is not null) ? [.. parsed.OfType<ParsedTemplate>()] : null;

        ParsedTemplate? Parsed(ThemeFile template) => Parse(template, imports, engine, files, diagnostics) is { } tree
            ? new(template, request.Identities.Of(template), $"{@namespace}.{TemplateClassifier.ClassNameOf(template.Path)}", tree, files)
            : null;
    }

    private static SyntaxTree? Parse(
        ThemeFile file, RazorSourceDocument[] imports, RazorProjectEngine engine, ThemeFiles files, DiagnosticBag diagnostics)
    {
        var code = engine.Process(Document(file.Path, TextOf(file)), FileKinds.Legacy, imports, []).GetCSharpDocument();
        var errors = code.Diagnostics.Where(d => d.Severity == RazorDiagnosticSeverity.Error).ToList();
        foreach (var error in errors)
        {
            Report(error, files.Find(error.Span.FilePath ?? "") ?? file, diagnostics);
        }

        if (errors.Count > 0)
        {
            return null;
        }

        var tree = CSharpSyntaxTree.ParseText(SourceText.From(code.GeneratedCode, Encoding.UTF8), Options, file.Path + ".cs");
        return PageCode.Rewrite(tree, file.Path);
    }

    /// <summary>The line end that closes a component's file is no part of what it writes, which may stand within a line.</summary>
    private static string TextOf(ThemeFile file) =>
        file.Path.StartsWith(ThemeFiles.ComponentFolder, StringComparison.Ordinal) ? file.Source.Text.TrimEnd('\n') : file.Source.Text;

    private static void Report(RazorDiagnostic error, ThemeFile file, DiagnosticBag diagnostics)
    {
        var source = file.Source;
        var start = Math.Clamp(error.Span.AbsoluteIndex, 0, source.Text.Length);
        var length = Math.Clamp(error.Span.Length, 0, source.Text.Length - start);
        diagnostics.Add(
            TemplateDiagnostics.RazorSyntax,
            source.Span(start, length),
            error.Id,
            error.GetMessage(CultureInfo.InvariantCulture));
    }

    private static RazorProjectEngine MakeEngine(string @namespace) => RazorProjectEngine.Create(
        RazorConfiguration.Default,
        RazorProjectFileSystem.Create("/"),
        builder =>
        {
            ModelDirective.Register(builder);
            SectionDirective.Register(builder);
            builder.Features.Add(new TemplateClassifier(@namespace));
            builder.Features.Add(new MissingModelPass());
            builder.Features.Add(new PlainCode());
            builder.Features.Add(new LineBreakPass());
            builder.AddTargetExtension(new TemplateTargetExtension { TemplateTypeName = HelperType });
        });

    private static RazorSourceDocument Document(string path, string text) =>
        RazorSourceDocument.Create(text, new RazorSourceDocumentProperties(path, path));
}

/// <summary>A template as C#, with lines that point back into its file.</summary>
internal sealed record ParsedTemplate(ThemeFile File, string Identity, string ClassName, SyntaxTree Tree, ThemeFiles Theme);
