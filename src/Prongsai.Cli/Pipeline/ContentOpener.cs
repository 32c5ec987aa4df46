using System.Collections.Immutable;
using System.Globalization;
using Prongsai.Cli.Hosting;
using Prongsai.Content.Binding;
using Prongsai.Content.Linking;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Model;
using Prongsai.Core.Text;
using Prongsai.Documents;
using Prongsai.Documents.Tables;

namespace Prongsai.Cli.Pipeline;

/// <summary>The open stage: from the files that are to be published as they are to what each was found to be, and the tables in them.</summary>
internal sealed class ContentOpener(BuildSettings settings, AppIo io, DiagnosticBag diagnostics)
{
    /// <summary>How many documents a person waits for without a word.</summary>
    private const int FewDocuments = 50;

    public OpenedFiles Open(ModelParts parts)
    {
        var opened = DocumentOpener.Open([.. parts.Files.Select(f => new DocumentRequest(f.Path, f.FullPath, f.Display))], Options(), diagnostics);
        var tables = ImmutableDictionary.CreateBuilder<ItemTable, TableContent>();
        foreach (var table in parts.Years.SelectMany(y => y.Items).SelectMany(i => i.Tables))
        {
            if (opened.TryGetValue(table.File, out var file) && TableReader.Read(table, file, table.Origin.At("file"), diagnostics) is { } content)
            {
                tables.Add(table, content);
            }
        }

        return new OpenedFiles(opened, tables.ToImmutable()) { Pictures = OpenPictures(parts) };
    }

    /// <summary>Only those that the agency names: what lies beside them is not published.</summary>
    private ImmutableDictionary<string, PictureContent> OpenPictures(ModelParts parts)
    {
        var named = new[] { parts.Settings?.Agency.Emblem?.File, parts.Settings?.Agency.Garuda?.File };
        return PictureOpener.Open([.. parts.Pictures.Where(p => named.Contains(p.Path)).Select(p => new DocumentRequest(p.Path, p.FullPath, p.Display))], io.Clock, diagnostics);
    }

    /// <summary>What is remembered lies beside the output, like the results of the last check; no site depends on it.</summary>
    private OpenOptions Options()
    {
        var output = io.Full(settings.Output);
        return new OpenOptions
        {
            MemoryFile = Path.Combine(Path.GetDirectoryName(output) ?? output, $".prongsai-{Path.GetFileName(output)}.opened"),
            ReaderCommand = ReaderProgram.Command,
            Clock = io.Clock,
            Progress = io.IsTerminal ? Show : null,
        };
    }

    private void Show(int done, int all)
    {
        if (all > FewDocuments)
        {
            io.Error.Write(string.Create(CultureInfo.InvariantCulture, $"\r{done}/{all} {(done == all ? "\n" : "")}"));
        }
    }
}
