using System.Globalization;
using System.Text;

namespace HotChocolate.Subscriptions.Postgres;

/// <summary>
/// Messages as the payloads of notifications: <c>id:index:count:topic:text</c>, the topic in base64. PostgreSQL takes less than 8000 bytes,
/// so that long messages have several parts. The id tells equal messages apart, which PostgreSQL would send once only.
/// </summary>
internal sealed class MessageParts
{
    /// <summary>PostgreSQL's own limit, in bytes.</summary>
    private const int MaxPayload = 7999;

    private readonly Dictionary<string, string?[]> _incomplete = new(StringComparer.Ordinal);

    /// <param name="topic">The name of the topic.</param>
    /// <param name="text">ASCII, so that a part is as many bytes as characters.</param>
    /// <param name="maxPayload">How many bytes a payload may have.</param>
    /// <exception cref="ArgumentException">The name of the topic leaves no room for a message.</exception>
    public static IReadOnlyList<string> Split(string topic, string text, int maxPayload)
    {
        var id = Guid.NewGuid().ToString("N");
        var name = Convert.ToBase64String(Encoding.UTF8.GetBytes(topic));
        // Room for the numbers of as many parts as anybody may need.
        var room = Math.Min(maxPayload, MaxPayload) - id.Length - name.Length - 24;
        if (room <= 0)
            throw new ArgumentException("The name of the topic is too long for a notification.", nameof(topic));

        var count = Math.Max(1, (text.Length + room - 1) / room);
        var parts = new string[count];
        for (var i = 0; i < count; i++)
        {
            var part = text.AsSpan(i * room, Math.Min(room, text.Length - (i * room)));
            parts[i] = string.Create(CultureInfo.InvariantCulture, $"{id}:{i}:{count}:{name}:{part}");
        }

        return parts;
    }

    /// <summary>The message that a payload completes; null when parts are missing, or when it is no payload of ours.</summary>
    public (string Topic, string Text)? Add(string payload)
    {
        var fields = payload.Split(':', 5);
        if (fields.Length < 5
            || !int.TryParse(fields[1], NumberStyles.None, CultureInfo.InvariantCulture, out var index)
            || !int.TryParse(fields[2], NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            || index >= count
            || !TryRead(fields[3], out var topic))
        {
            return null;
        }

        if (count == 1)
            return (topic, fields[4]);

        // The parts of a message come one after another and in order, or the connection was lost in between.
        if (index == 0)
            _incomplete[fields[0]] = new string?[count];
        if (!_incomplete.TryGetValue(fields[0], out var parts) || parts.Length != count)
            return null;

        parts[index] = fields[4];
        if (Array.Exists(parts, part => part is null))
            return null;

        _incomplete.Remove(fields[0]);
        return (topic, string.Concat(parts));
    }

    private static bool TryRead(string base64, out string topic)
    {
        var bytes = new byte[base64.Length];
        var isText = Convert.TryFromBase64String(base64, bytes, out var length);
        topic = isText ? Encoding.UTF8.GetString(bytes, 0, length) : "";
        return isText;
    }
}
