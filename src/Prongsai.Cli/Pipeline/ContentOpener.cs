using System.Collections.Immutable;
using System.Security.Cryptography;
using Prongsai.Content.Binding;
using Prongsai.Content.Linking;
using Prongsai.Content.Reading;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Model;
using Prongsai.Core.Text;

namespace Prongsai.Cli.Pipeline;

/// <summary>The open stage: from the files that are to be published as they are to what each was found to be, and the tables in them.</summary>
internal static class ContentOpener
{
    public static OpenedFiles Open(ModelParts parts, DiagnosticBag diagnostics)
    {
        var files = parts.Files.ToImmutableDictionary(f => f.Path, Of);
        return new OpenedFiles(files, ImmutableDictionary<ItemTable, TableData>.Empty);
    }

    private static DocumentFile Of(ContentDocument document)
    {
        var bytes = File.ReadAllBytes(document.FullPath);
        return new DocumentFile(document.Path, document.FullPath, Enum.Parse<DocumentFormat>(Path.GetExtension(document.Path)[1..], true), bytes.Length, Convert.ToHexStringLower(SHA256.HashData(bytes)))
        {
            Start = new SourceFile(document.Display, "").Span(0, 0),
        };
    }
}
