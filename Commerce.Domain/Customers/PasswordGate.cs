namespace Commerce.Domain.Customers;

/// <summary>
/// Lets the attempts on one account through one after another, so that guesses sent all at once are counted like guesses
/// sent in a row.
/// </summary>
public sealed class PasswordGate : IDisposable
{
    private readonly SemaphoreSlim[] _gates = [.. Enumerable.Range(0, 64).Select(_ => new SemaphoreSlim(1, 1))];

    public async Task<IDisposable> EnterAsync(int userId, CancellationToken cancellationToken)
    {
        var gate = _gates[userId & 63];
        await gate.WaitAsync(cancellationToken);
        return new Pass(gate);
    }

    public void Dispose()
    {
        foreach (var gate in _gates) gate.Dispose();
    }

    private sealed class Pass(SemaphoreSlim gate) : IDisposable
    {
        public void Dispose() => gate.Release();
    }
}
