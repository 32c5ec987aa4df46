using System.Collections.Immutable;
using System.Text;
using System.Xml;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Model;
using Prongsai.Documents.Diagnostics;
using Prongsai.Documents.Files;
using Prongsai.Documents.Findings;
using Prongsai.Documents.Memory;
using Prongsai.Documents.Packages;
using Prongsai.Documents.Pdf;
using Prongsai.Documents.Pictures;
using Prongsai.Documents.Tables;

namespace Prongsai.Documents;

/// <summary>Opens one document; whatever is wrong with it ends in its outcome.</summary>
internal sealed class OneDocument(OpenOptions options, Ledger ledger, PdfReading pdf)
{
    public Outcome Open(DocumentRequest request)
    {
        try
        {
            var file = RegularFile.Look(request.FullPath, options.LargestBytes);
            if (ledger.Find(request.Path, file) is { } known)
            {
                return known;
            }

            var outcome = Open(request, file);
            ledger.Keep(request.Path, file, outcome);
            return outcome;
        }
        catch (RefusedException refused)
        {
            return Outcome.Refused(refused.Fault);
        }
        catch (FileNotFoundException)
        {
            return Outcome.Refused(new(DocumentDiagnostics.Missing, []));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Outcome.Refused(new(DocumentDiagnostics.CannotRead, []));
        }
    }

    private Outcome Open(DocumentRequest request, RegularFile file)
    {
        using var stream = file.Open();
        var sha256 = file.Hash(stream);
        var kind = FileKind.Unknown;
        try
        {
            var ends = new FileEnds(stream);
            kind = ends.Kind;
            ends.MustBeOne(kind);
            var ending = Path.GetExtension(request.Path).ToLowerInvariant();
            var allowance = new Allowance(options.Clock, options.Longest);
            using var package = kind == FileKind.Zip ? new Package(stream, allowance) : null;
            var main = package is null ? null : PackageKind.Of(package);
            kind = main?.Kind ?? Understood(kind, ending, stream);
            MustFit(kind, ending);
            stream.Position = 0;
            var facts = package is not null && main is not null
                ? ReadPackage(package, main)
                : ReadFile(kind, stream, ends, allowance);
            return new Outcome(kind.Format, file.Length, sha256, facts, Doubts(facts));
        }
        catch (RefusedException refused)
        {
            return Outcome.Refused(refused.Fault);
        }
        catch (Exception e) when (e is InvalidDataException or XmlException or DecoderFallbackException or EndOfStreamException or NotSupportedException)
        {
            return Outcome.Refused(kind == FileKind.Csv ? new(DocumentDiagnostics.NotUtf8, []) : new(DocumentDiagnostics.Damaged, [kind.Name]));
        }
    }

    /// <summary>What bytes alone leave open: text under the name of a table is one, and an OLE container may be a locked document.</summary>
    private static FileKind Understood(FileKind kind, string ending, FileStream stream)
    {
        if (kind == FileKind.Ole && OleContainer.IsLocked(stream))
        {
            throw new RefusedException(DocumentDiagnostics.Locked);
        }

        return (kind == FileKind.Text || kind == FileKind.Utf16) && ending == FileKind.Csv.Endings[0] ? FileKind.Csv : kind;
    }

    private static void MustFit(FileKind kind, string ending)
    {
        if (kind.Refusal is { } refusal)
        {
            throw new RefusedException(refusal, kind.Name);
        }

        if (!kind.Endings.Contains(ending))
        {
            throw new RefusedException(KindDiagnostics.WrongEnding, kind.Name, ending.Length > 0 ? ending : "?", kind.Endings[0]);
        }
    }

    private static Facts ReadPackage(Package package, PackageKind main)
    {
        var words = new Words();
        var facts = main.Kind.Format switch
        {
            DocumentFormat.Xlsx => WorkbookText.Read(package, main.MainPart, words),
            DocumentFormat.Ods => OpenSheetText.Read(package, words),
            DocumentFormat.Odt or DocumentFormat.Odp => OpenDocumentText.Read(package, words),
            _ => OfficeText.Read(package, main.MainPart, words),
        };
        return facts.With(words);
    }

    private Facts ReadFile(FileKind kind, FileStream stream, FileEnds ends, Allowance allowance)
    {
        var words = new Words();
        switch (kind.Format)
        {
            case DocumentFormat.Pdf:
                return ReadPdf(stream, ends);
            case DocumentFormat.Csv:
                return CsvText.Read(stream, allowance, words).With(words);
            case DocumentFormat.Svg:
                return SvgDrawing.Read(stream, allowance, words).With(words);
            case DocumentFormat.Png:
                PictureForms.Png(new(stream));
                return Facts.None;
            case DocumentFormat.Jpeg:
                PictureForms.Jpeg(new(stream));
                return Facts.None;
            case DocumentFormat.Gif:
                PictureForms.Gif(new(stream));
                return Facts.None;
            default:
                PictureForms.Webp(new(stream), stream.Length);
                return Facts.None;
        }
    }

    private Facts ReadPdf(FileStream stream, FileEnds ends)
    {
        if (!ends.HasPdfEnd)
        {
            throw new RefusedException(DocumentDiagnostics.CutOff);
        }

        try
        {
            var answer = pdf.Read(stream.Name);
            return answer.Refusal switch
            {
                null => answer.Facts,
                var damaged when damaged == DocumentDiagnostics.Damaged => throw new InvalidDataException(),
                var refusal => throw new RefusedException(refusal),
            };
        }
        catch (ReaderMissingException)
        {
            throw new RefusedException(DocumentDiagnostics.ReaderMissing);
        }
    }

    private static ImmutableArray<Fault> Doubts(Facts facts) =>
        !facts.IsReadable ? [new(DocumentDiagnostics.NoWords, [])] : !facts.IsWhole ? [new(DocumentDiagnostics.PartlyRead, [])] : [];
}
