using System.Collections.Immutable;
using System.Text;
using Microsoft.AspNetCore.Razor.Language;
using Microsoft.AspNetCore.Razor.Language.Extensions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Prongsai.Core.Diagnostics;
using Prongsai.Rendering.Diagnostics;
using Prongsai.Rendering.Themes;
using RazorLight.Instrumentation;

namespace Prongsai.Rendering.Compilation;

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
    public static ImmutableArray<ParsedTemplate>? Parse(ThemeFiles files, ImmutableArray<ThemeFile> templates, DiagnosticBag diagnostics)
    {
        var engine = MakeEngine();
        RazorSourceDocument[] imports = files.Find(ThemeFiles.ImportsPath) is { } file
            ? [DefaultImports, Document(file.Path, file.Source.Text)]
            : [DefaultImports];
        var parsed = templates.AsParallel().AsOrdered().Select(t => Parse(t, imports, engine, files, diagnostics)).ToList();
        return parsed.TrueForAll(p => p is not null) ? [.. parsed.OfType<ParsedTemplate>()] : null;
    }

    private static ParsedTemplate? Parse(
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
        return new ParsedTemplate(file, TemplateClassifier.ClassNameOf(file.Path), tree);
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
            error.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
    }

    private static RazorProjectEngine MakeEngine() => RazorProjectEngine.Create(
        RazorConfiguration.Default,
        RazorProjectFileSystem.Create("/"),
        builder =>
        {
            ModelDirective.Register(builder);
            SectionDirective.Register(builder);
            builder.Features.Add(new TemplateClassifier());
            builder.Features.Add(new MissingModelPass());
            builder.Features.Add(new PlainCode());
            builder.Features.Add(new LineBreakPass());
            builder.AddTargetExtension(new TemplateTargetExtension { TemplateTypeName = HelperType });
        });

    private static RazorSourceDocument Document(string path, string text) =>
        RazorSourceDocument.Create(text, new RazorSourceDocumentProperties(path, path));
}

/// <summary>A template as C#, with lines that point back into its file.</summary>
internal sealed record ParsedTemplate(ThemeFile File, string ClassName, SyntaxTree Tree);
