using System.Text;
using Microsoft.Win32.SafeHandles;

namespace Prongsai.Core.Files;

/// <summary>
/// The only way to open a file: no pipe, device or socket is ever opened. Opening one of these may wait for ever, and reading it has no
/// end; it is refused with an exception that everybody who opens files expects.
/// </summary>
public static class OrdinaryFile
{
    private const int BufferLength = 4096;

    /// <exception cref="NotAFileException">It is none.</exception>
    public static byte[] ReadBytes(string path) => File.ReadAllBytes(Sure(path));

    /// <exception cref="NotAFileException">It is none.</exception>
    public static string ReadText(string path) => File.ReadAllText(Sure(path));

    /// <exception cref="NotAFileException">It is none.</exception>
    public static string[] ReadLines(string path) => File.ReadAllLines(Sure(path));

    /// <exception cref="NotAFileException">It is none.</exception>
    public static FileStream OpenRead(string path, FileShare share = FileShare.Read, int buffer = BufferLength) =>
        new(Sure(path), FileMode.Open, FileAccess.Read, share, buffer);

    /// <summary>For reading once from its beginning to its end.</summary>
    /// <exception cref="NotAFileException">It is none.</exception>
    public static SafeFileHandle OpenHandle(string path) => File.OpenHandle(Sure(path), options: FileOptions.SequentialScan);

    /// <summary>To read and to change it, alone: fails where another program has it open.</summary>
    /// <exception cref="NotAFileException">It is none.</exception>
    public static SafeFileHandle OpenAlone(string path) => File.OpenHandle(Sure(path), FileMode.Open, FileAccess.ReadWrite, FileShare.None);

    /// <summary>To read it and to add to it; begins it where there is none.</summary>
    /// <exception cref="NotAFileException">It is none.</exception>
    public static FileStream OpenOrBegin(string path, FileShare share) => new(Sure(path), FileMode.OpenOrCreate, FileAccess.ReadWrite, share);

    /// <summary>The text of a file that no other program has open: fails where one has.</summary>
    /// <exception cref="NotAFileException">It is none.</exception>
    public static string ReadTextAlone(string path)
    {
        using var file = new StreamReader(new FileStream(OpenAlone(path), FileAccess.Read));
        return file.ReadToEnd();
    }

    /// <summary>Begins a file that must not be there yet, for what is written in large pieces.</summary>
    public static FileStream OpenNew(string path) => new(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0);

    /// <summary>Begins a file anew, in the place of whatever has its name.</summary>
    public static FileStream Begin(string path)
    {
        if (FileType.Of(path) != FileType.Ordinary)
        {
            File.Delete(path);
        }

        return new(path, FileMode.Create, FileAccess.ReadWrite, FileShare.None);
    }

    public static void Write(string path, ReadOnlySpan<byte> content)
    {
        using var file = Begin(path);
        file.Write(content);
    }

    /// <summary>Writes UTF-8 without a mark.</summary>
    public static void Write(string path, string text) => Write(path, Encoding.UTF8.GetBytes(text));

    /// <exception cref="NotAFileException">It is none.</exception>
    public static void Copy(string from, string to) => File.Copy(Sure(from), to, overwrite: true);

    private static string Sure(string path) =>
        FileType.Of(path) is var type && type == FileType.Ordinary ? path : throw new NotAFileException(path, type);
}

/// <summary>What was to be opened is no file: a pipe, a device, a socket.</summary>
public sealed class NotAFileException : IOException
{
    internal NotAFileException(string path, FileType type)
        : base($"{path}: {type.Name}, not a file") => Type = type;

    public FileType Type { get; }
}
