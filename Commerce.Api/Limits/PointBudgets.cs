using Microsoft.Extensions.Caching.Memory;

namespace Commerce.Api.Limits;

/// <summary>
/// What each caller has left. Points come back with time; a request is let through while anything is left, and pays what it cost when that is known,
/// if need be on credit: the next ones wait until the debt is paid off. Each process counts for itself.
/// </summary>
internal sealed class PointBudgets(LimitOptions options, TimeProvider clock) : IDisposable
{
    /// <summary>Of more callers than these the ones that have not asked for longest are forgotten.</summary>
    private readonly MemoryCache _budgets = new(new MemoryCacheOptions { SizeLimit = 50_000 });

    public LimitOptions Options => options;

    /// <summary>The caller's budget; a full one for who is new.</summary>
    public Budget Of(Caller caller) =>
        _budgets.TryGetValue(caller, out Budget? known) ? known! : _budgets.Set(caller, new Budget(options, clock), new MemoryCacheEntryOptions { Size = 1 });

    public void Dispose() => _budgets.Dispose();

    internal sealed class Budget(LimitOptions options, TimeProvider clock)
    {
        private readonly Lock _lock = new();
        private double _left = options.Burst;
        private long _at = clock.GetTimestamp();

        /// <summary>How many points are left now; negative while there is a debt.</summary>
        public double Left
        {
            get
            {
                lock (_lock) return Refill();
            }
        }

        /// <summary>Pays.</summary>
        /// <returns>What is left.</returns>
        public double Pay(double points)
        {
            lock (_lock) return _left = Refill() - points;
        }

        private double Refill()
        {
            var now = clock.GetTimestamp();
            _left = Math.Min(options.Burst, _left + (clock.GetElapsedTime(_at, now).TotalSeconds * options.PointsPerSecond));
            _at = now;
            return _left;
        }
    }
}
