using System.Collections.Immutable;
using System.Security.Cryptography;
using Prongsai.Content.Binding;
using Prongsai.Content.Linking;
using Prongsai.Content.Reading;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Model;
using Prongsai.Core.Text;
using Prongsai.Documents.Tables;

namespace Prongsai.Cli.Pipeline;

/// <summary>The open stage: from the files that are to be published as they are to what each was found to be, and the tables in them.</summary>
internal static class ContentOpener
{
    public static OpenedFiles Open(ModelParts parts, DiagnosticBag diagnostics)
    {
        var files = parts.Files.ToImmutableDictionary(f => f.Path, Of);
        var tables = parts.Years.SelectMany(y => y.Items).SelectMany(i => i.Tables)
            .Where(t => files.ContainsKey(t.File))
            .Select(t => KeyValuePair.Create(t, TableReader.Read(t, files[t.File], t.Origin.At("file"), diagnostics)))
            .Where(t => t.Value is not null)
            .ToImmutableDictionary(t => t.Key, t => t.Value!);
        return new OpenedFiles(files, tables);
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
