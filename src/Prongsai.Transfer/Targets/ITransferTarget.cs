using Prongsai.Transfer.Faults;

namespace Prongsai.Transfer.Targets;

/// <summary>
/// The far folder of a transfer. Paths are relative to it, with forward slashes. What it cannot do is an <see cref="IOException"/> or
/// <see cref="UnauthorizedAccessException"/>; a lost connection is a <see cref="TransferException"/>.
/// </summary>
public interface ITransferTarget : IDisposable
{
    /// <summary>True where reading back costs little, so that all of the site is read back and not only what was written.</summary>
    bool IsNear { get; }

    /// <summary>Files of one folder by name; empty where there is no such folder.</summary>
    IEnumerable<FarFile> List(string folder);

    bool Has(string path);

    /// <summary>Reads a whole file into a stream.</summary>
    void Read(string path, Stream into);

    /// <summary>Writes a file, which may stand there unfinished from before, and makes the folders that it needs.</summary>
    void Write(string path, Stream content);

    /// <summary>Puts a written file in another one's place in one step, where the system can.</summary>
    void Replace(string from, string to);

    /// <summary>Puts a written file where nothing stands, in one step; false where something does.</summary>
    bool TryPlace(string from, string to);

    /// <summary>Deletes a file; one that is not there is deleted already.</summary>
    void Delete(string path);

    /// <summary>Deletes a folder where it holds nothing; else it stays.</summary>
    void TryDeleteFolder(string path);

    /// <summary>How many bytes can still be written; null where nobody can tell.</summary>
    long? FreeBytes();
}

/// <summary>One file on the far side; what is no plain file there has no size.</summary>
public sealed record FarFile(string Name, long? Bytes);
