using System.Threading.Channels;
using Commerce.Admin.Client;
using Commerce.Admin.Feeds.Operations;
using Commerce.Admin.Security;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Xunit;

namespace Commerce.Tests.Admin;

/// <summary>Listening to the API: what is told, and what becomes of a stream that ends.</summary>
public sealed class LiveUpdatesTests : ComponentTest
{
    private readonly Channel<LiveSignal<ProductFeedProgressData>> signals = Channel.CreateUnbounded<LiveSignal<ProductFeedProgressData>>();
    private readonly Channel<LiveStream> streams = Channel.CreateUnbounded<LiveStream>();
    private readonly CancellationTokenSource leaving = new();
    private readonly ImpatientTime time = new();

    public LiveUpdatesTests()
    {
        Api.Live = _ =>
        {
            var stream = new LiveStream();
            streams.Writer.TryWrite(stream);
            return stream;
        };
    }

    [Fact]
    public async Task Events_AreTold_WithCommentsAndOtherEventsLeftOut()
    {
        var listening = Listen();
        var stream = await streams.Reader.ReadAsync();
        await stream.WriteAsync(":\n\nevent: other\ndata: {}\n\nevent: ne");
        await stream.WriteAsync($"xt\ndata: {{\"data\":\ndata: {Event("F1", 3)}\ndata: }}\n\n");
        await stream.TellAsync(Event("F1", 4));

        await ExpectAsync("connected", "F1 3", "F1 4");
        Assert.Equal("access-1", Api.Last("ProductFeedProgress").Token);
        await leaving.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => listening);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Stream_ThatEnds_IsOpenedAgain(bool inOrder)
    {
        _ = Listen();
        var stream = await streams.Reader.ReadAsync();
        await (inOrder ? stream.CompleteAsync() : stream.BreakAsync().AsTask());
        await (await streams.Reader.ReadAsync()).TellAsync(Event("F1", 5));

        await ExpectAsync("connected", "lost", "connected", "F1 5");
        await leaving.CancelAsync();
    }

    [Fact]
    public async Task Stream_ThatFallsSilent_IsOpenedAgain()
    {
        _ = Listen();
        await streams.Reader.ReadAsync();
        time.BeSilent();
        await streams.Reader.ReadAsync();

        await ExpectAsync("connected", "lost", "connected");
        await leaving.CancelAsync();
    }

    [Fact]
    public async Task Api_ThatIsAway_IsAskedAgainEverLessOften()
    {
        var open = Api.Live;
        Api.Live = _ => null;
        Api.IsDown = true;
        _ = Listen();
        await ExpectAsync("lost", "lost", "lost");
        Api.IsDown = false;
        await ExpectAsync("lost");
        Api.Live = open;

        await foreach (var signal in signals.Reader.ReadAllAsync())
        {
            if (signal is LiveSignal<ProductFeedProgressData>.Connected)
                break;
        }

        await leaving.CancelAsync();
        Assert.Equal(time.Pauses.Take(4).Order(), time.Pauses.Take(4));
        Assert.All(Enumerable.Range(0, 40), attempt => Assert.InRange(LiveUpdates.PauseAfter(attempt).TotalSeconds, Math.Min(30, Math.Pow(2, attempt)), 45));
    }

    [Fact]
    public async Task Token_ThatHasEnded_IsRenewed()
    {
        Api.Data("RefreshToken", Answers.Tokens("refreshToken", access: "access-2"));
        _ = Listen();
        await (await streams.Reader.ReadAsync()).WriteAsync(Refused("AUTH_NOT_AUTHENTICATED"));
        await (await streams.Reader.ReadAsync()).TellAsync(Event("F1", 6));

        await ExpectAsync("connected", "lost", "connected", "F1 6");
        Assert.Equal("access-2", Api.Last("ProductFeedProgress").Token);
        await leaving.CancelAsync();
    }

    [Fact]
    public async Task Session_ThatHasEnded_EndsIt()
    {
        Api.Answer("RefreshToken", """{"data":{"refreshToken":{"authTokens":null,"errors":[{"message":"no","code":"INVALID_REFRESH_TOKEN"}]}}}""");
        var listening = Listen();
        await (await streams.Reader.ReadAsync()).WriteAsync(Refused("AUTH_NOT_AUTHENTICATED"));

        await listening;
        await ExpectAsync("connected", "lost");
    }

    [Fact]
    public async Task Refusal_EndsIt()
    {
        var listening = Listen();
        await (await streams.Reader.ReadAsync()).WriteAsync(Refused("AUTH_NOT_AUTHORIZED"));

        await listening;
        await ExpectAsync("connected", "lost");
    }

    protected override void Dispose(bool disposing)
    {
        leaving.Dispose();
        base.Dispose(disposing);
    }

    private static string Event(string id, int processed) => Answers.FeedEvent("PROCESSING", processed, id);

    private static string Refused(string code)
        => $$"""event: next{{"\n"}}data: {"errors":[{"message":"no","extensions":{"code":"{{code}}"} }],"data":{"onProductFeedProgress":null} }{{"\n\n"}}event: complete{{"\n\n"}}""";

    private Task Listen()
    {
        var updates = new LiveUpdates(
            Services.GetRequiredService<IHttpClientFactory>(), Services.GetRequiredService<CurrentSession>(), time, NullLogger<LiveUpdates>.Instance);
        return updates.ListenAsync(ProductFeedProgressData.Operation, null, signal => signals.Writer.WriteAsync(signal).AsTask(), leaving.Token);
    }

    private async Task ExpectAsync(params string[] expected)
    {
        foreach (var one in expected)
        {
            using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
            Assert.Equal(one, await signals.Reader.ReadAsync(patience.Token) switch
            {
                LiveSignal<ProductFeedProgressData>.Connected => "connected",
                LiveSignal<ProductFeedProgressData>.Told { Event.OnProductFeedProgress: var told } => $"{told!.Id} {told.ProcessedRows}",
                _ => "lost"
            });
        }
    }

    /// <summary>Pauses end at once; silence lasts until the test says so.</summary>
    private sealed class ImpatientTime : TimeProvider
    {
        private static readonly TimeSpan Silence = TimeSpan.FromSeconds(30);

        private readonly List<(TimerCallback Callback, object? State)> silences = [];

        public List<TimeSpan> Pauses { get; } = [];

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            if (dueTime == Silence)
            {
                lock (silences)
                    silences.Add((callback, state));
                return base.CreateTimer(callback, state, Timeout.InfiniteTimeSpan, period);
            }

            if (dueTime != Timeout.InfiniteTimeSpan)
                Pauses.Add(dueTime);
            return base.CreateTimer(callback, state, dueTime == Timeout.InfiniteTimeSpan ? dueTime : TimeSpan.FromMilliseconds(1), period);
        }

        public void BeSilent()
        {
            // The last one is that of the line that is waited for, as soon as it is.
            SpinWait.SpinUntil(() => { lock (silences) return silences.Count >= 2; }, TimeSpan.FromSeconds(10));
            var (callback, state) = silences[^1];
            callback(state);
        }
    }
}
