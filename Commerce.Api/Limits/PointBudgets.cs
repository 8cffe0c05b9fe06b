using System.Collections.Concurrent;
using Microsoft.Extensions.Caching.Memory;

namespace Commerce.Api.Limits;

/// <summary>
/// What each caller has left. Points come back with time; a request is let through while anything is left, and pays what it cost when that is known,
/// if need be on credit: the next ones wait until the debt is paid off. Each process counts for itself; where there are several,
/// <see cref="PointsExchange"/> has them take off what was paid elsewhere.
/// </summary>
/// <param name="isShared">Whether other processes are to hear of callers who run short.</param>
internal sealed class PointBudgets(LimitOptions options, TimeProvider clock, bool isShared = false) : IDisposable
{
    /// <summary>Of more callers than these the ones that have not asked for longest are forgotten.</summary>
    private readonly MemoryCache _budgets = new(new MemoryCacheOptions { SizeLimit = 50_000 });

    private readonly ConcurrentDictionary<Caller, Budget> _untold = [];

    public LimitOptions Options => options;

    /// <summary>The caller's budget; a full one for who is new.</summary>
    public Budget Of(Caller caller) =>
        _budgets.TryGetValue(caller, out Budget? known) ? known! : _budgets.Set(caller, new Budget(this, caller, clock), new MemoryCacheEntryOptions { Size = 1 });

    /// <summary>What callers who have less than half left paid here since this was asked last.</summary>
    public IReadOnlyList<PaidPoints> TakeUntold() => [.. _untold.Keys.Select(caller => _untold.TryRemove(caller, out var budget) ? new PaidPoints(caller, budget.TakeUntold()) : default).Where(paid => paid.Points > 0)];

    public void Dispose() => _budgets.Dispose();

    internal sealed class Budget(PointBudgets budgets, Caller caller, TimeProvider clock)
    {
        private readonly Lock _lock = new();
        private readonly LimitOptions _options = budgets.Options;
        private double _left = budgets.Options.Burst;
        private double _untold;
        private long _at = clock.GetTimestamp();

        /// <summary>How many points are left now; negative while there is a debt.</summary>
        public double Left
        {
            get
            {
                lock (_lock) return Refill();
            }
        }

        /// <summary>Whether less than half is left: then the caller is told, and so are the other processes.</summary>
        public static bool IsShort(double left, LimitOptions options) => left * 2 < options.Burst;

        /// <summary>Pays.</summary>
        /// <returns>What is left.</returns>
        public double Pay(double points)
        {
            double left;
            lock (_lock)
            {
                _untold += points;
                left = _left = Refill() - points;
            }

            if (budgets.IsShared && IsShort(left, _options)) budgets._untold.TryAdd(caller, this);
            return left;
        }

        /// <summary>Takes off what was paid at another process.</summary>
        public void PayElsewhere(double points)
        {
            lock (_lock) _left = Refill() - points;
        }

        internal double TakeUntold()
        {
            lock (_lock)
            {
                var untold = _untold;
                _untold = 0;
                return untold;
            }
        }

        private double Refill()
        {
            var now = clock.GetTimestamp();
            _left = Math.Min(_options.Burst, _left + (clock.GetElapsedTime(_at, now).TotalSeconds * _options.PointsPerSecond));
            _at = now;
            return _left;
        }
    }

    private bool IsShared => isShared;
}
