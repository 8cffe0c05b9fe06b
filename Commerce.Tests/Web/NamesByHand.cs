using System.Collections.Concurrent;
using System.Net;
using Commerce.Domain.Web;

namespace Commerce.Tests.Web;

/// <summary>Hosts as a test wants them to be known; each time a name is asked for, its next addresses are told, and the last ones for ever.</summary>
internal sealed class NamesByHand : IWebNames
{
    private readonly ConcurrentDictionary<string, ConcurrentQueue<string[]>> _answers = new();

    private readonly ConcurrentDictionary<string, int> _asked = new();

    public NamesByHand Add(string host, params string[][] answers)
    {
        _answers[host] = new(answers);
        return this;
    }

    public int Asked(string host) => _asked.GetValueOrDefault(host);

    public Task<IReadOnlyList<IPAddress>> ResolveAsync(string host, CancellationToken cancellationToken)
    {
        _asked.AddOrUpdate(host, 1, (_, count) => count + 1);
        if (!_answers.TryGetValue(host, out var answers) || !answers.TryPeek(out var answer)) return Task.FromResult<IReadOnlyList<IPAddress>>([]);
        if (answers.Count > 1) answers.TryDequeue(out answer);
        return Task.FromResult<IReadOnlyList<IPAddress>>([.. answer!.Select(IPAddress.Parse)]);
    }
}
