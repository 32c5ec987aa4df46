using Prongsai.Content.Binding;
using Prongsai.Content.Diagnostics;
using Prongsai.Content.Reading;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Model;
using Prongsai.Core.Text;

namespace Prongsai.Content.Linking;

/// <summary>
/// Gives an agency's pictures what was found in their files. One whose file is not there is reported; one whose file is not sound has its
/// diagnostic already. Both are left out.
/// </summary>
internal sealed class PictureLinker(ModelParts parts, OpenedFiles opened, DiagnosticBag diagnostics)
{
    public Agency Link(Agency agency)
    {
        var (emblem, garuda) = (Link(agency.Emblem), Link(agency.Garuda));
        var named = new[] { agency.Emblem?.File, agency.Garuda?.File };

        // after a mistake nobody knows which of them was meant
        foreach (var file in parts.Pictures.Where(p => !diagnostics.HasErrors && !named.Contains(p.Path)))
        {
            diagnostics.Add(ItemDiagnostics.PictureUnused, new SourceFile(file.Display, "").Span(0, 0), file.Path, file.Path[(ContentLayout.Pictures.Length + 1)..]);
        }

        return agency with { Emblem = emblem, Garuda = garuda };
    }

    private AgencyPicture? Link(AgencyPicture? picture)
    {
        if (picture is not null && !parts.Pictures.Any(p => p.Path == picture.File))
        {
            var known = parts.Pictures.Select(p => p.Path).ToList();
            diagnostics.AddUnknown(ItemDiagnostics.NoSuchFile, picture.Origin.At("file"), picture.File, known, Shown.Of(picture.File), Shown.Of(string.Join(", ", known)));
        }

        return picture is not null && opened.Pictures.TryGetValue(picture.File, out var content) ? picture with { Content = content } : null;
    }
}
