using System.Collections.Immutable;
using System.Text;
using System.Xml;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Model;
using Prongsai.Core.Text;
using Prongsai.Documents.Diagnostics;
using Prongsai.Documents.Files;
using Prongsai.Documents.Findings;
using Prongsai.Documents.Pictures;

namespace Prongsai.Documents;

/// <summary>
/// Opens the pictures by which an agency is known. What is published is not the file but what is seen of it, written anew: nothing else that
/// a program left in it, and nothing that runs or loads.
/// </summary>
public static class PictureOpener
{
    private const int LargestBytes = 500_000;

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(4);

    /// <summary>The sound pictures by path; the others have their diagnostics.</summary>
    public static ImmutableDictionary<string, PictureContent> Open(ImmutableArray<DocumentRequest> requests, TimeProvider clock, DiagnosticBag diagnostics)
    {
        var pictures = ImmutableDictionary.CreateBuilder<string, PictureContent>(StringComparer.Ordinal);
        foreach (var request in requests)
        {
            try
            {
                pictures[request.Path] = Open(request.FullPath, new Allowance(clock, Longest, LargestBytes));
            }
            catch (RefusedException refused)
            {
                diagnostics.Add(refused.Fault.Descriptor, new SourceFile(request.Display, "").Span(0, 0), [Path.GetFileName(request.Path), .. refused.Fault.Arguments]);
            }
        }

        return pictures.ToImmutable();
    }

    private static PictureContent Open(string path, Allowance allowance)
    {
        var form = "PNG";
        try
        {
            var file = RegularFile.Look(path, PictureDiagnostics.LargestShown);
            if (file.Length > LargestBytes)
            {
                throw new RefusedException(PictureDiagnostics.TooHeavy, $"{file.Length / 1000}", $"{LargestBytes / 1000}");
            }

            using var stream = file.Open();
            var bytes = new byte[file.Length];
            stream.ReadExactly(bytes);
            if (bytes.AsSpan().StartsWith(PlainPng.Signature))
            {
                return PlainPng.Read(bytes);
            }

            form = "SVG";
            return PlainDrawing.Looks(bytes) ? PlainDrawing.Read(bytes, allowance) : throw new RefusedException(PictureDiagnostics.OtherForm);
        }
        catch (Exception e) when (e is InvalidDataException or XmlException or DecoderFallbackException or EndOfStreamException)
        {
            throw new RefusedException(DocumentDiagnostics.Damaged, form);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new RefusedException(DocumentDiagnostics.CannotRead);
        }
    }
}
