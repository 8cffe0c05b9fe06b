using System.Security.Cryptography;
using System.Text;

namespace HotChocolate.Execution.Caching;

/// <summary>
/// The documents that a schema has seen last, with what is known about them, by their text. Each schema has its own:
/// what is valid for one says nothing about another. When it is full, what has not been used for a round of the clock goes.
/// </summary>
internal sealed class DocumentCache(int capacity = 256)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, Slot> _byKey = new(StringComparer.Ordinal);
    private readonly List<Slot> _clock = [];
    private int _hand;

    /// <summary>The hash by which documents are named.</summary>
    public static string HashOf(string sourceText)
        => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(sourceText)));

    public bool TryGet(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out CachedDocument? document)
    {
        lock (_lock)
        {
            if (!_byKey.TryGetValue(key, out var slot))
            {
                document = null;
                return false;
            }

            slot.IsUsed = true;
            document = slot.Document;
            return true;
        }
    }

    /// <summary>Keeps the document, unless another thread was first; gives the one that is kept.</summary>
    public CachedDocument GetOrAdd(string key, CachedDocument document)
    {
        lock (_lock)
        {
            if (_byKey.TryGetValue(key, out var known))
                return known.Document;

            var slot = new Slot(key, document);
            _byKey.Add(key, slot);
            if (_clock.Count < capacity)
                _clock.Add(slot);
            else
                Replace(slot);
            return document;
        }
    }

    private void Replace(Slot slot)
    {
        while (_clock[_hand].IsUsed)
        {
            _clock[_hand].IsUsed = false;
            _hand = (_hand + 1) % capacity;
        }

        _byKey.Remove(_clock[_hand].Key);
        _clock[_hand] = slot;
        _hand = (_hand + 1) % capacity;
    }

    private sealed class Slot(string key, CachedDocument document)
    {
        public string Key { get; } = key;

        public CachedDocument Document { get; } = document;

        public bool IsUsed { get; set; }
    }
}
