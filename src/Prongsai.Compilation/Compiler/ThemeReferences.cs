using System.Collections.Immutable;
using System.Reflection;
using System.Reflection.Metadata;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.CodeAnalysis;
using Prongsai.Core.Model;
using Prongsai.Rendering.Razor;
using Prongsai.Site;
using RazorLight;

namespace Prongsai.Compilation.Compiler;

/// <summary>
/// What templates are compiled against: the vocabulary, the page base and as much of .NET as a page needs. Read from the assemblies in
/// memory, so that no reference files have to be shipped; only the build of the native program names such files.
/// </summary>
internal static class ThemeReferences
{
    /// <summary>The last is what RazorLight and the packages it is built on are compiled against.</summary>
    private static readonly ImmutableArray<string> FrameworkNames =
    [
        "System.Runtime", "System.Collections", "System.Collections.Immutable", "System.Linq", "System.Memory", "System.Runtime.Extensions",
        "System.Threading", "System.Threading.Tasks", "System.Text.RegularExpressions", "System.Private.Uri", "System.Globalization",
        "netstandard",
    ];

    /// <param name="framework">A folder of .NET's reference assemblies; null for those in memory.</param>
    public static ImmutableArray<MetadataReference> All(string? framework) =>
    [
        .. framework is null
            ? Framework().Distinct().Select(Reference).OfType<MetadataReference>()
            : Directory.EnumerateFiles(framework, "*.dll").Order(StringComparer.Ordinal).Select(f => MetadataReference.CreateFromFile(f)),
        .. Packages().Select(Reference).OfType<MetadataReference>(),
    ];

    private static IEnumerable<Assembly> Framework() =>
        [typeof(object).Assembly, .. FrameworkNames.Select(Assembly.Load), typeof(HtmlEncoder).Assembly];

    private static IEnumerable<Assembly> Packages() =>
    [
        typeof(IHtmlContent).Assembly,
        typeof(ITagHelper).Assembly,
        typeof(TemplatePage).Assembly,
        typeof(DisclosureModel).Assembly,
        typeof(SitePlan).Assembly,
        typeof(ThemeCalls).Assembly,
    ];

    private static unsafe PortableExecutableReference? Reference(Assembly assembly) =>
        assembly.TryGetRawMetadata(out var bytes, out var length)
            ? AssemblyMetadata.Create(ModuleMetadata.CreateFromMetadata((nint)bytes, length)).GetReference(display: assembly.GetName().Name)
            : null;
}
