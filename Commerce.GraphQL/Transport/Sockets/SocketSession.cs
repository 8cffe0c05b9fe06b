using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace HotChocolate.AspNetCore.Subscriptions;

/// <summary>The life of a socket: messages are taken one after another, and operations run beside them.</summary>
internal sealed class SocketSession : ISocketSession
{
    private readonly SocketConnection _connection;
    private readonly SocketOperations _operations;
    private readonly TransportWsProtocol _protocol;
    private readonly GraphQLSocketOptions _options;
    private readonly TimeProvider _clock;

    public SocketSession(HttpExchange exchange, SocketConnection connection, StreamLimits limits)
    {
        _connection = connection;
        Interceptor = exchange.Schema.SocketInterceptor;
        _options = exchange.Options.Sockets;
        _clock = exchange.Context.RequestServices.GetService<TimeProvider>() ?? TimeProvider.System;
        _operations = new SocketOperations(this, exchange, connection, limits.MaxOperations);
        _protocol = new TransportWsProtocol(this, connection, _operations, exchange);
    }

    public ISocketConnection Connection => _connection;

    public IOperationManager Operations => _operations;

    public ISocketSessionInterceptor Interceptor { get; }

    /// <summary>Serves the socket until it is closed, and everything that ran on it has ended.</summary>
    public async Task RunAsync()
    {
        var lifetime = _connection.RequestServices.GetService<IHostApplicationLifetime>();
        using var stopping = lifetime?.ApplicationStopping.Register(() => _ = _connection.CloseAsync(SocketClose.GoingAway).AsTask());
        var watch = WatchAsync();
        try
        {
            while (await _connection.ReceiveAsync().ConfigureAwait(false) is { } message)
                await HandleAsync(message).ConfigureAwait(false);
        }
        finally
        {
            await _operations.StopAsync().ConfigureAwait(false);
            await watch.ConfigureAwait(false);
            await Interceptor.OnCloseAsync(this, CancellationToken.None).ConfigureAwait(false);
        }
    }

    private async Task HandleAsync(ReadOnlyMemory<byte> message)
    {
        try
        {
            await _protocol.HandleAsync(message, _connection.RequestAborted).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (_connection.RequestAborted.IsCancellationRequested)
        {
            // The client has gone while its message was looked at.
        }
        catch (JsonException)
        {
            // A payload that is not what the application expects.
            await _connection.CloseAsync(SocketClose.InvalidMessage).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            _protocol.Log(exception);
            await _connection.CloseAsync(SocketClose.Unexpected).ConfigureAwait(false);
        }
    }

    /// <summary>Closes the connection of a client that does not introduce itself, and keeps that of the others alive.</summary>
    private async Task WatchAsync()
    {
        try
        {
            await Task.Delay(_options.ConnectionInitializationTimeout, _clock, _protocol.Introduced).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (!_protocol.Introduced.IsCancellationRequested)
            {
                await _connection.CloseAsync(SocketClose.InitTimeout).ConfigureAwait(false);
                return;
            }

            if (_options.KeepAliveInterval is not { } interval)
                return;

            using var timer = new PeriodicTimer(interval, _clock);
            while (await timer.WaitForNextTickAsync(_connection.RequestAborted).ConfigureAwait(false))
                await _protocol.PingAsync(_connection.RequestAborted).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (_connection.RequestAborted.IsCancellationRequested)
        {
            // The connection has ended.
        }
    }
}
