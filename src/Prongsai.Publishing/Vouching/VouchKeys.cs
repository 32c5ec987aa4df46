using System.Security.Cryptography;
using Prongsai.Publishing.Documents;
using Prongsai.Site;
using Prongsai.Site.Routing;

namespace Prongsai.Publishing.Vouching;

/// <summary>
/// Makes the keys of one site's files. Beside the bytes, the checks of a file by itself depend on the site's address and cultures,
/// the file's path and kind, and the page it is; an alternate of a page is right only where it leads to that page, so where it
/// stands in all cultures counts too.
/// </summary>
internal sealed class VouchKeys
{
    private readonly byte[] _site;
    private readonly ILookup<PageKey?, OutputFile> _files;

    public VouchKeys(SitePlan plan, SiteFiles files)
    {
        _files = files.All.Where(f => f.Page is not null).ToLookup(f => f.Page?.Page.Key);
        _site = Hash(writer =>
        {
            writer.Write(CheckingProgram.Identity);
            writer.Write(plan.Model.Settings.BaseAddress.OriginalString);
            foreach (var culture in plan.Routes.Cultures)
            {
                writer.Write(culture.Tag);
            }
        });
    }

    public VouchKey Of(OutputFile file) => VouchKey.Of(Hash(writer =>
    {
        writer.Write(_site);
        writer.Write(file.Sha256.Span);
        writer.Write(file.Path);
        writer.Write((byte)file.Kind);
        if (file.Page is { } planned)
        {
            writer.Write(planned.Page.IsListed);
            writer.Write(planned.Page.Key.Path);
            writer.Write(planned.Culture.Tag);
            foreach (var other in _files[planned.Page.Key])
            {
                writer.Write(other.Path);
                writer.Write(other.Page?.Culture.Tag ?? "");
            }
        }
    }));

    private static byte[] Hash(Action<BinaryWriter> write)
    {
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes);
        write(writer);
        writer.Flush();
        return SHA256.HashData(bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
    }
}
