namespace Commerce.Domain.Notices;

/// <summary>Hears of changes once they are committed. A crash right after the commit loses the notice; nothing is told of what was rolled back.</summary>
public interface IShopNoticeListener
{
    /// <summary>Tells of all that was committed since the last time; each thing once.</summary>
    ValueTask OnChangedAsync(IReadOnlyCollection<ShopNotice> notices, CancellationToken cancellationToken);
}
