using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Commerce.Domain.Notices;

/// <summary>Learns what has become of transactions.</summary>
internal sealed class NoticeTransactionInterceptor(ShopNotices notices) : DbTransactionInterceptor
{
    public override DbTransaction TransactionStarted(DbConnection connection, TransactionEndEventData eventData, DbTransaction result)
    {
        notices.Forget(eventData.Context!);
        return result;
    }

    public override ValueTask<DbTransaction> TransactionStartedAsync(
        DbConnection connection, TransactionEndEventData eventData, DbTransaction result, CancellationToken cancellationToken = default)
    {
        notices.Forget(eventData.Context!);
        return ValueTask.FromResult(result);
    }

    public override void TransactionCommitted(DbTransaction transaction, TransactionEndEventData eventData)
        => _ = notices.CommittedAsync(eventData.Context!).AsTask();

    public override async Task TransactionCommittedAsync(
        DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
        => await notices.CommittedAsync(eventData.Context!);

    public override void TransactionRolledBack(DbTransaction transaction, TransactionEndEventData eventData)
        => notices.Forget(eventData.Context!);

    public override Task TransactionRolledBackAsync(
        DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        notices.Forget(eventData.Context!);
        return Task.CompletedTask;
    }

    public override void CreatedSavepoint(DbTransaction transaction, TransactionEventData eventData) => notices.Mark(eventData.Context!);

    public override Task CreatedSavepointAsync(DbTransaction transaction, TransactionEventData eventData, CancellationToken cancellationToken = default)
    {
        notices.Mark(eventData.Context!);
        return Task.CompletedTask;
    }

    public override void RolledBackToSavepoint(DbTransaction transaction, TransactionEventData eventData) => notices.ForgetSinceMark(eventData.Context!);

    public override Task RolledBackToSavepointAsync(
        DbTransaction transaction, TransactionEventData eventData, CancellationToken cancellationToken = default)
    {
        notices.ForgetSinceMark(eventData.Context!);
        return Task.CompletedTask;
    }
}
