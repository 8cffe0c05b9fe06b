using System.Buffers.Text;
using System.Text;

namespace HotChocolate.Types.Relay;

/// <summary>
/// Global ids as base64 of <c>Type:key</c>; a Guid is its 16 bytes. Reads as well what has lost its padding, a Guid in 32 hexadecimal digits, and
/// the older form <c>Type</c>, line feed, a letter for the key's type, key.
/// </summary>
public sealed class DefaultNodeIdSerializer : INodeIdSerializer
{
    private const byte Separator = (byte)':';
    private const byte OldSeparator = (byte)'\n';

    /// <inheritdoc/>
    public string Format(string typeName, object internalId)
    {
        ArgumentException.ThrowIfNullOrEmpty(typeName);
        ArgumentNullException.ThrowIfNull(internalId);
        return Convert.ToBase64String([.. Encoding.UTF8.GetBytes(typeName), Separator, .. NodeKeys.Format(internalId)]);
    }

    /// <inheritdoc/>
    public NodeId Parse(string formattedId, INodeIdRuntimeTypeLookup runtimeTypeLookup)
    {
        ArgumentNullException.ThrowIfNull(runtimeTypeLookup);
        return Parse(formattedId, runtimeTypeLookup.GetNodeIdRuntimeType);
    }

    /// <inheritdoc/>
    public NodeId Parse(string formattedId, Type runtimeType)
    {
        ArgumentNullException.ThrowIfNull(runtimeType);
        return Parse(formattedId, _ => runtimeType);
    }

    private static NodeId Parse(string formattedId, Func<string, Type?> keyType)
    {
        ArgumentNullException.ThrowIfNull(formattedId);

        var bytes = Decode(formattedId);
        var split = bytes.AsSpan().IndexOfAny(Separator, OldSeparator);
        if (split < 1)
            throw new NodeIdInvalidFormatException(formattedId);

        var typeName = Encoding.UTF8.GetString(bytes, 0, split);
        var type = keyType(typeName) ?? throw new NodeIdMissingSerializerException(typeName);
        // The old form names the key's type by one letter; the schema knows it as well.
        var key = bytes.AsSpan(bytes[split] == OldSeparator ? Math.Min(split + 2, bytes.Length) : split + 1);
        return NodeKeys.TryParse(key, type, out var value)
            ? new NodeId(typeName, value)
            : throw new NodeIdInvalidFormatException(Encoding.UTF8.GetString(key));
    }

    private static byte[] Decode(string formattedId)
    {
        var text = formattedId.TrimEnd('=');
        var padded = text.PadRight((text.Length + 3) / 4 * 4, '=');
        var bytes = new byte[Base64.GetMaxDecodedFromUtf8Length(padded.Length)];
        return text.Length > 0 && Convert.TryFromBase64String(padded, bytes, out var written)
            ? bytes[..written]
            : throw new NodeIdInvalidFormatException(formattedId);
    }
}
