using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Backstage;

/// <summary>Reads texts and JSON out of a folder of cases, packed or not.</summary>
internal sealed class CaseFiles(IConformanceFiles files)
{
    private static readonly JsonDocumentOptions DeepJson = new() { MaxDepth = 4096 };

    public IReadOnlyList<string> Folders(string folder) => files.Folders(folder);

    public IReadOnlyList<string> Files(string folder) => files.Files(folder);

    public bool Has(string path) => files.Read(path) is not null;

    /// <summary>A text without its byte order mark, or null when there is no such file.</summary>
    public string? TextOrNull(string path) => files.Read(path) is { } bytes ? Decode(bytes) : null;

    public string Text(string path) => TextOrNull(path) ?? throw new CaseFileException($"{path} is missing");

    /// <summary>A JSON file; where there is none, the packed one of the same name with ".gz" behind it.</summary>
    public JsonNode Json(string path) => JsonOrNull(path) ?? throw new CaseFileException($"{path} is missing");

    public JsonNode? JsonOrNull(string path)
    {
        if (files.Read(path) is { } bytes)
            return Parse(Decode(bytes), path);
        return files.Read(path + ".gz") is { } packed ? Parse(Decode(Unpack(packed)), path) : null;
    }

    public static JsonNode Parse(string json, string what)
    {
        try
        {
            return JsonNode.Parse(json, null, DeepJson) ?? throw new CaseFileException($"{what} holds nothing");
        }
        catch (JsonException exception)
        {
            throw new CaseFileException($"{what} is no JSON: {exception.Message}");
        }
    }

    private static string Decode(byte[] bytes)
    {
        var text = Encoding.UTF8.GetString(bytes);
        return text.Length > 0 && text[0] == '\uFEFF' ? text[1..] : text;
    }

    private static byte[] Unpack(byte[] packed)
    {
        using var unpacked = new MemoryStream();
        using (var gzip = new GZipStream(new MemoryStream(packed), CompressionMode.Decompress))
            gzip.CopyTo(unpacked);
        return unpacked.ToArray();
    }
}

/// <summary>A case that can't be read; it counts as failed, with this as the reason.</summary>
internal sealed class CaseFileException(string message) : Exception(message);
