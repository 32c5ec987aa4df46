using System.Text;
using Prongsai.Transfer.Faults;
using Prongsai.Transfer.Targets;

namespace Prongsai.SiteTests.Transferring;

/// <summary>A far folder that is lost at one of its steps: a file that is written then is half there.</summary>
internal sealed class CutTarget(ITransferTarget inner, int lastStep) : ITransferTarget
{
    /// <summary>How many steps were made that change something.</summary>
    public int Steps { get; private set; }

    public bool IsNear => inner.IsNear;

    public IEnumerable<FarFile> List(string folder) => inner.List(folder);

    public void Read(string path, Stream into) => inner.Read(path, into);

    public void Write(string path, Stream content)
    {
        if (Steps == lastStep)
        {
            var half = new byte[7];
            inner.Write(path, new MemoryStream(half, 0, content.Read(half)));
        }

        Step();
        inner.Write(path, content);
    }

    public void Replace(string from, string to)
    {
        Step();
        inner.Replace(from, to);
    }

    public void Delete(string path)
    {
        Step();
        inner.Delete(path);
    }

    public bool TryPlace(string from, string to) => inner.TryPlace(from, to);

    public bool Has(string path) => inner.Has(path);

    public void TryDeleteFolder(string path) => inner.TryDeleteFolder(path);

    public long? FreeBytes() => inner.FreeBytes();

    public void Dispose() => inner.Dispose();

    private void Step()
    {
        if (Steps++ >= lastStep)
        {
            throw new TransferException(TransferFault.ConnectionLost, "cut");
        }
    }
}

/// <summary>A far folder of which one file never reads as it was written.</summary>
internal sealed class FailingMedium(ITransferTarget inner, string broken) : ITransferTarget
{
    public bool IsNear => inner.IsNear;

    public IEnumerable<FarFile> List(string folder) => inner.List(folder);

    public void Read(string path, Stream into)
    {
        inner.Read(path, into);
        if (path == broken)
        {
            into.Write(Encoding.UTF8.GetBytes("?"));
        }
    }

    public void Write(string path, Stream content) => inner.Write(path, content);

    public void Replace(string from, string to) => inner.Replace(from, to);

    public void Delete(string path) => inner.Delete(path);

    public bool TryPlace(string from, string to) => inner.TryPlace(from, to);

    public bool Has(string path) => inner.Has(path);

    public void TryDeleteFolder(string path) => inner.TryDeleteFolder(path);

    public long? FreeBytes() => inner.FreeBytes();

    public void Dispose() => inner.Dispose();
}
