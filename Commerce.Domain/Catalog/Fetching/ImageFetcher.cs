using System.Text.Json;
using Commerce.Domain.Data;
using Commerce.Domain.Files;
using Commerce.Domain.Jobs;
using Commerce.Domain.Web;
using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Catalog.Fetching;

/// <summary>
/// Fetches the pictures that feeds name: a few at once, and of one host fewer. One job works until nothing is due; while it does no other is filed, so
/// hosts are spared however many processes there are.
/// </summary>
internal sealed class ImageFetcher(
    IDbContextFactory<CommerceDbContext> contexts, ImageFetchQueue queue, WebFetcher web, BlobArchive archive, CatalogOptions options, TimeProvider clock) : IRecurringJob
{
    /// <summary>So long one job works at most, so that the list of jobs shows that something happens.</summary>
    private static readonly TimeSpan s_longestRun = TimeSpan.FromMinutes(5);

    private const int LookAhead = 100;

    public string JobType => "images.fetch";

    public TimeSpan Interval => TimeSpan.FromSeconds(5);

    public async Task<bool> IsNeededAsync(CancellationToken cancellationToken)
    {
        if (!options.FetchImages || !await queue.AnyAsync(cancellationToken)) return false;
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return !await context.Jobs.AnyAsync(job => job.JobType == JobType && (job.Status == JobStatus.Pending || job.Status == JobStatus.Running), cancellationToken);
    }

    public async Task<string?> HandleAsync(Job job, CancellationToken cancellationToken)
    {
        var run = new Run();
        var end = clock.GetUtcNow() + s_longestRun;
        try
        {
            while (clock.GetUtcNow() < end && await StartSomeAsync(run, cancellationToken)) await run.NextAsync();
        }
        finally
        {
            // Those that are on their way notice by themselves when the process stops.
            await run.AllAsync();
        }

        return JsonSerializer.Serialize(new { fetched = run.Fetched, failed = run.Failed });
    }

    /// <summary>Starts as many as there is room for. False when none is on its way.</summary>
    private async Task<bool> StartSomeAsync(Run run, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        foreach (var image in await queue.ReadAsync(LookAhead, cancellationToken))
        {
            if (run.IsFull) break;
            var host = ImageFetchRules.HostOf(image.SourceUrl) ?? "";
            if (run.HasRoomFor(host) && await queue.TakeAsync(image, cancellationToken)) run.Start(host, () => FetchAsync(image, host, run, cancellationToken));
        }

        return run.IsBusy;
    }

    private async Task FetchAsync(ImageToFetch image, string host, Run run, CancellationToken cancellationToken)
    {
        try
        {
            var request = new WebRequest(image.SourceUrl, WebContentKind.Picture, ImageFetchRules.MaxBytes, ImageFetchRules.TimeLimit);
            switch (await web.FetchAsync(request, cancellationToken))
            {
                case WebOutcome.Fetched { Content: var content }:
                    await using (content)
                    {
                        var blob = await archive.AddAsync(content.Content, content.Filename, content.MediaType!, ImageFetchRules.MaxBytes, cancellationToken);
                        await queue.FetchedAsync(image, blob.Id);
                    }

                    run.Succeeded(host);
                    break;
                case WebOutcome.Failed failed:
                    // First it is known, then written: nothing more is asked of the host meanwhile.
                    var isDown = run.HasFailed(host, failed.Failure);
                    await queue.FailedAsync(image, failed);
                    if (isDown) await GiveUpAsync(host, failed, run);
                    break;
                case WebOutcome.Unchanged:
                    await queue.FailedAsync(image, new WebOutcome.Failed(WebFailure.UnexpectedAnswer, "The host says that nothing has changed, but it was never asked before."));
                    run.HasFailed(host, WebFailure.UnexpectedAnswer);
                    break;
            }
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            await queue.GiveBackAsync(image);
            throw;
        }
    }

    /// <summary>None of the host's other pictures is begun until all of them have their result.</summary>
    private async Task GiveUpAsync(string host, WebOutcome.Failed failed, Run run)
    {
        try
        {
            await queue.FailedAsync(host, failed);
        }
        finally
        {
            run.IsDealtWith(host);
        }
    }

    /// <summary>What is on its way, and how the hosts behave.</summary>
    private sealed class Run
    {
        private readonly Dictionary<Task, string> _running = [];
        private readonly Dictionary<string, int> _silences = [];
        private readonly HashSet<string> _down = [];
        private int _fetched;
        private int _failed;

        public int Fetched => _fetched;

        public int Failed => _failed;

        public bool IsBusy => _running.Count > 0;

        public bool IsFull => _running.Count >= ImageFetchRules.AtOnce;

        public bool HasRoomFor(string host)
        {
            lock (_silences) return !_down.Contains(host) && _running.Values.Count(other => other == host) < ImageFetchRules.AtOncePerHost;
        }

        public void Start(string host, Func<Task> fetch) => _running.Add(Task.Run(fetch), host);

        /// <summary>Waits until one is done.</summary>
        public async Task NextAsync()
        {
            var done = await Task.WhenAny(_running.Keys);
            _running.Remove(done);
            await done;
        }

        public async Task AllAsync() => await Task.WhenAll(_running.Keys).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);

        public void Succeeded(string host)
        {
            Interlocked.Increment(ref _fetched);
            lock (_silences) _silences.Remove(host);
        }

        /// <summary>Counts a failure. True when it shows that the host is down.</summary>
        public bool HasFailed(string host, WebFailure failure)
        {
            Interlocked.Increment(ref _failed);
            lock (_silences)
            {
                var count = ImageFetchRules.IsSilence(failure) ? _silences.GetValueOrDefault(host) + 1 : 0;
                _silences[host] = count % ImageFetchRules.SilencesOfAHost;
                if (count != ImageFetchRules.SilencesOfAHost) return false;
                _down.Add(host);
                return true;
            }
        }

        public void IsDealtWith(string host)
        {
            lock (_silences) _down.Remove(host);
        }
    }
}
